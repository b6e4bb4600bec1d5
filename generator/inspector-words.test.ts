import { expect, test } from "vitest";

import { configurationKey, about } from "../spec/language.js";
import { colour, mood, noGrey, paint } from "../tests/made-up.js";
import { inspectorWordsFile } from "./inspector-words.js";

const dry = { id: "dry", level: "information", sections: ["§9.6"], sentence: "It is dry.", remedy: "Dry it." } as const;
const drying = configurationKey("DryingTime", "integer", about("§9.8", "How long it dries."), {
  profile: "Core",
  required: true,
  accessibility: "RW",
  unit: "seconds",
});
const file = inspectorWordsFile({
  operations: [paint],
  enumerations: [mood],
  composites: [colour],
  rules: [noGrey],
  betweenRules: [dry],
  configurationKeys: [drying],
});

/** The value of a constant of the file. */
function valueOf(name: string): unknown {
  const json = new RegExp(`export const ${name}: .* = (\\{.*\\});`).exec(file)?.at(1);
  return JSON.parse(json ?? "null");
}

test("the words of actions, messages and groups of fields", () => {
  expect(valueOf("actions")).toEqual({ Paint: "Paints something." });
  expect(valueOf("sources")).toEqual({
    "Paint.req": "OCPP 1.6 §9.9",
    "Paint.conf": "OCPP 1.6 §9.10",
    Colour: "OCPP 1.6 §9.4",
  });
});

test("a field has its meaning, whether it is required, its limits, and its type", () => {
  expect(valueOf("fields")).toEqual({
    "Paint.req": {
      tag: ["Who paints.", "required, 1 to 5 printable ASCII characters", "Tag"],
      colours: ["What with.", "required", "Colour"],
      labels: ["What is written on it.", "optional, at most 10 printable ASCII characters", "Label"],
    },
    "Paint.conf": { mood: ["How it went.", "required", "Mood"] },
    Colour: {
      name: ["Its name.", "required, at most 10 printable ASCII characters", "Label"],
      shade: ["How dark it is.", "optional, 0 to 9; a sender keeps to 1 to 3", "Small"],
    },
  });
});

test("members and configuration keys have their meaning, keys their unit and section as well", () => {
  expect(valueOf("members")).toEqual({ Mood: { Good: "All is well.", "Not-Good": "It is not." } });
  expect(valueOf("keys")).toEqual({ DryingTime: ["How long it dries.", "integer, seconds", "OCPP 1.6 §9.8"] });
});

test("a rule has its sentence, sections and level; one between messages what to do as well", () => {
  expect(valueOf("rules")).toEqual({
    "no-grey": ["Grey is no colour.", "OCPP 1.6 §9.5, errata 9.6", "advice"],
    dry: ["It is dry.", "OCPP 1.6 §9.6", "information", "Dry it."],
  });
});
