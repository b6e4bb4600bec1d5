import { expect, test } from "vitest";

import { boolean, configurationValue, limited, listOf, nonEmptyText, readingsOf, register } from "../spec/language.js";
import { ciString500Type, dateTime, int32 } from "../spec/primitives.js";
import { colour, label, mood, small } from "../tests/made-up.js";
import { Module } from "./module.js";
import { limitsOf, spell } from "./spelling.js";

const spelled = (...args: Parameters<typeof spell> extends [unknown, infer T] ? [T] : never): unknown[] => {
  const { input, limits, output, read, schema } = spell(new Module("spec/", "generated/operations/x"), args[0]);
  return [output, input, read(), limits, schema];
};

test("each kind of type has its types in TypeScript, its check and its schema", () => {
  expect(spelled(label)).toEqual(["Label", "string", "readCiString<Label>", [10], "ciStringSchema(10)"]);
  expect(spelled(dateTime)).toEqual(["DateTime", "Date | string", "readMoment<DateTime>", [], "dateTimeSchema()"]);
  expect(spelled(small)).toEqual(["Small", "number", "readWhole<Small>", [0, 9], "integerSchema(0, 9)"]);
  expect(spelled(limited(small, { least: 1, most: 3 }))).toEqual([
    "Small",
    "number",
    "readWhole<Small>",
    [1, 3],
    "integerSchema(1, 3)",
  ]);
  expect(spelled(register(int32))[2]).toBe("readRegister<Int32>");
  expect(spelled(boolean)).toEqual(["boolean", "boolean", "readBoolean", [], "booleanSchema()"]);
  expect(spelled(nonEmptyText).slice(0, 3)).toEqual(["string", "string", "readText"]);
  expect(spelled(configurationValue(ciString500Type)).slice(0, 4)).toEqual([
    'CiString500Type | ""',
    "string",
    "readConfigurationValue<CiString500Type>",
    [500],
  ]);
  expect(spelled(mood)).toEqual(["Mood", "Mood", "readMember", ["membersOfMood"], "memberSchema(membersOfMood)"]);
  expect(spelled({ ...mood, other: "Good" })[3]).toEqual(["membersOfMood", '"Good"']);
  expect(spelled(colour)).toEqual(["Colour", "ColourInput", "readColour", [], "colourSchema()"]);
  expect(spelled(listOf(label, { least: 0 }))).toEqual([
    "readonly Label[]",
    "readonly string[]",
    "readList",
    [0, "readLabel"],
    "listSchema(ciStringSchema(10), 0)",
  ]);
  expect(spelled(readingsOf(colour, { least: 1 }))[2]).toBe("readReadings");
});

test("a list has items with a name, as their check needs one", () => {
  expect(() => spelled(listOf(boolean, { least: 0 }))).toThrow("a list of boolean has no check for its items");
});

test("limits are said in words", () => {
  expect(limitsOf(label)).toBe("1 to 10 printable ASCII characters");
  expect(limitsOf(configurationValue(ciString500Type))).toBe("0 to 500 printable ASCII characters");
  expect(limitsOf(int32)).toBe("integer of 32 bits");
  expect(limitsOf(small)).toBe("0 to 9");
  expect(limitsOf(listOf(label, { least: 1 }))).toBe("at least 1 item");
  expect(limitsOf(mood)).toBe("");
});
