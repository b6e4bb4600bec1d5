import { expect, test } from "vitest";

import { about, configurationKey, inferred, stated } from "../spec/language.js";
import { configurationFile, valueOf } from "./configuration.js";

const flapInterval = configurationKey(
  "FlapInterval",
  "integer",
  about("§9.9 and errata 9.1", "Time between two flaps."),
  {
    profile: "Core",
    required: true,
    accessibility: "RW",
    unit: "seconds",
    limits: inferred({ least: 0 }),
    quirks: ['It is "odd".', "It flaps."],
  },
);
const flaps = configurationKey("Flaps", "CSL", about("OCPP-J §9", "Which flaps there are."), {
  profile: "Security",
  required: false,
  accessibility: "R",
  items: ["Up", "Down"],
});

/** Without the line breaks and blanks that Prettier decides. */
const packed = (text: string): string => text.replace(/\s+/g, " ");

test("a key has its type, and in a comment its meaning, unit, limits, access, quirks and sections", () => {
  expect(packed(configurationFile([flapInterval]))).toContain(
    packed(`
      export type StandardKeys = {
      /**
       * Time between two flaps. (seconds; 0 or more, inferred)
       *
       * Read and written; required by Core. OCPP 1.6 §9.9, errata 9.1.
       *
       * - It is "odd".
       * - It flaps.
       */
      readonly FlapInterval: IntegerKey<"FlapInterval", "RW">; };`),
  );
});

test("a key has all that is known of it as data", () => {
  const [, record = "{}"] = /^FlapInterval: (\{.*\}),$/m.exec(configurationFile([flapInterval])) ?? [];
  expect(JSON.parse(record)).toEqual({
    profile: "Core",
    required: true,
    accessibility: "RW",
    type: "integer",
    unit: "seconds",
    limits: { least: 0, source: "inferred" },
    meaning: "Time between two flaps.",
    sections: "OCPP 1.6 §9.9, errata 9.1",
    quirks: ['It is "odd".', "It flaps."],
  });
});

test("a list names its items, and a file imports what it uses", () => {
  const file = packed(configurationFile([flapInterval, flaps]));
  expect(file).toContain('readonly Flaps: ListKey<"Flaps", "R", readonly ["Up","Down"]>;');
  expect(file).toContain('import { type IntegerKey, type ListKey, defineKeys } from "../configuration/keys.js";');
});

test("a value has its unit and limits in words", () => {
  const key = (parts: object): string => valueOf({ ...flapInterval, unit: "Wh", ...parts });
  expect(key({})).toBe("Wh; 0 or more, inferred");
  expect(key({ limits: stated({ least: 1, most: 5 }) })).toBe("Wh; 1 to 5");
  expect(key({ limits: stated({ most: 5 }) })).toBe("Wh; at most 5");
  expect(valueOf(flaps)).toBe("Up, Down");
  expect(valueOf({ ...flaps, items: "measurand" })).toBe("measurands, perhaps with a phase");
  expect(valueOf({ ...flaps, items: "phaseRotation" })).toBe("connectors with a rotation");
  const { items: _, ...plain } = flaps;
  expect(valueOf(plain)).toBe("");
});
