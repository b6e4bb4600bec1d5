import { expect, test } from "vitest";

import { about, configurationKey, stated } from "../spec/language.js";
import { configurationPage } from "./configuration-page.js";

const flapInterval = configurationKey("FlapInterval", "integer", about("§9.9", "Time between two flaps."), {
  profile: "SmartCharging",
  required: true,
  accessibility: "R or RW",
  unit: "seconds",
  limits: stated({ least: 0 }),
  quirks: ["It is odd."],
});
const flapName = configurationKey("FlapName", "string", about("white paper 9", "Name of the flap."), {
  profile: "Security",
  required: false,
  accessibility: "W",
});

test("a key has its heading, its meaning, its facts and its quirks, under its profile", () => {
  expect(configurationPage([flapInterval])).toContain(
    [
      "## Smart charging",
      "### FlapInterval",
      "Time between two flaps.",
      "**integer** (seconds; 0 or more) · R or RW: read, and written where the Charge Point allows it · required · OCPP 1.6 §9.9",
      "- It is odd.",
    ].join("\n\n"),
  );
});

test("a key without unit, limits and quirks has none", () => {
  expect(configurationPage([flapName])).toContain(
    [
      "## Security white paper",
      "### FlapName",
      "Name of the flap.",
      "**string** · W: only written · optional · Security white paper 9",
      "## Phase rotation",
    ].join("\n\n"),
  );
});

test("profiles without keys have no heading", () => {
  const headings = configurationPage([flapName, flapInterval])
    .split("\n")
    .filter((line) => line.startsWith("## "));
  expect(headings).toEqual(["## Smart charging", "## Security white paper", "## Phase rotation"]);
});
