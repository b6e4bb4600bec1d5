import { expect, test } from "vitest";

import {
  anyInt32,
  anyText,
  asciiText,
  boolean,
  configurationValue,
  integers,
  limited,
  listOf,
  memberOrNone,
  notNegative,
  positive,
  readingsOf,
  register,
  type Type,
} from "../spec/language.js";
import { anyURI, ciString500Type, dateTime, decimal, int32, integer, listVersionNumber } from "../spec/primitives.js";
import { colour, label, mood, small, tag } from "../tests/made-up.js";
import { Module } from "./module.js";
import { limitsOf, spell, type Spelling } from "./spelling.js";

const spellingOf = (type: Type): Spelling => spell(new Module("spec/", "generated/operations/x"), type);

const spelled = (type: Type): unknown[] => {
  const { input, limits, output, read, schema } = spellingOf(type);
  return [output, input, read(), limits, schema];
};

const wider = integers("Small", { least: 0, most: 9 }, small.about, { least: -5, most: 99 });
const feeling = memberOrNone(mood, { when: "value", is: "None", texts: ["-", "N/A"] });

test("each kind of type has its types in TypeScript, its check and its schema", () => {
  expect(spelled(label)).toEqual(["Label", "string", "readCiString<Label>", [10], "ciStringSchema(10)"]);
  expect(spelled(dateTime)).toEqual(["DateTime", "Date | string", "readMoment<DateTime>", [], "dateTimeSchema()"]);
  expect(spelled(small)).toEqual(["Small", "number", "readWhole<Small>", [0, 9], "integerSchema(0, 9)"]);
  expect(spelled(register(int32))).toEqual([
    "Int32",
    "number",
    "readRegister<Int32>",
    [],
    "integerSchema(-2147483648, 2147483647)",
  ]);
  expect(spelled(decimal)).toEqual(["Decimal", "number", "readTenths<Decimal>", [], "decimalSchema()"]);
  expect(spelled(anyURI)).toEqual(["AnyURI", "string", "readUri<AnyURI>", [], "uriSchema()"]);
  expect(spelled(tag)).toEqual(["Tag", "string", "readIdentity<Tag>", [5], "identitySchema(5)"]);
  expect(spelled(boolean)).toEqual(["boolean", "boolean", "readBoolean", [], "booleanSchema()"]);
  expect(spelled(asciiText)).toEqual(["string", "string", "readAsciiText", [], "asciiTextSchema()"]);
  expect(spelled(anyText)).toEqual(["string", "string", "readAnyText", [], "textSchema()"]);
  expect(spelled(configurationValue(ciString500Type))).toEqual([
    'CiString500Type | ""',
    "string",
    "readConfigurationValue<CiString500Type>",
    [500],
    "ciStringSchema(500)",
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

test("a number is checked by what a sender keeps to and, where that is less, by what OCPP 1.6 allows", () => {
  const spelledRanges = (type: Type): unknown[] => spelled(type).slice(2);
  const range = { least: 1, most: 3 };
  expect(spelledRanges(limited(small, range, range))).toEqual(["readWhole<Small>", [1, 3], "integerSchema(1, 3)"]);
  expect(spelledRanges(limited(small, range, { least: 1, most: 9 }))).toEqual([
    "readWhole<Small>",
    [1, 3, 1, 9],
    "integerSchema(1, 9)",
  ]);
  expect(spelledRanges(limited(small, range, { least: 0, most: 3 }))).toEqual([
    "readWhole<Small>",
    [1, 3, 0, 3],
    "integerSchema(0, 3)",
  ]);
  expect(spelledRanges(wider)).toEqual(["readWhole<Small>", [0, 9, -5, 99], "integerSchema(-5, 99)"]);
});

test("a member or none is a member, looked for among the texts for none, in small letters, when another field says so", () => {
  expect(spelled(feeling)).toEqual([
    "Mood",
    "Mood",
    "readMember",
    ["membersOfMood", 'valueField === "None"', '["-", "n/a"]'],
    "memberSchema(membersOfMood)",
  ]);
});

test("what is often left out has a check for that", () => {
  const optional = (type: Type): string | undefined => spellingOf(type).optional?.();
  expect([label, tag, dateTime, decimal, small, mood, feeling].map(optional)).toEqual([
    "optionalCiString<Label>",
    "optionalIdentity<Tag>",
    "optionalMoment<DateTime>",
    "optionalTenths<Decimal>",
    "optionalWhole<Small>",
    "optionalMember",
    "optionalMemberOrNone",
  ]);
  const others = [anyURI, register(int32), configurationValue(label), asciiText, anyText, boolean, colour];
  expect(others.map(optional)).toEqual(others.map(() => undefined));
  expect(optional(listOf(label, { least: 0 }))).toBeUndefined();
});

test("a list has items with a name, as their check needs one", () => {
  expect(() => spelled(listOf(boolean, { least: 0 }))).toThrow("a list of boolean has no check for its items");
});

test("limits are said in words", () => {
  expect(limitsOf(label)).toBe("at most 10 printable ASCII characters");
  expect(limitsOf(tag)).toBe("1 to 5 printable ASCII characters");
  expect(limitsOf(configurationValue(ciString500Type))).toBe("at most 500 printable ASCII characters");
  expect(limitsOf(asciiText)).toBe("printable ASCII");
  expect(limitsOf(anyText)).toBe("any text");
  expect(limitsOf(anyURI)).toBe("URI");
  expect(limitsOf(dateTime)).toBe("RFC 3339 in UTC");
  expect(limitsOf(decimal)).toBe("at most one decimal");
  expect(limitsOf(int32)).toBe("integer of 32 bits");
  expect(limitsOf(register(int32))).toBe("integer of 32 bits");
  expect(limitsOf(listOf(label, { least: 0 }))).toBe("any number of items");
  expect(limitsOf(readingsOf(colour, { least: 1 }))).toBe("at least 1 item");
  expect([boolean, mood, feeling, colour].map(limitsOf)).toEqual(["", "", "", ""]);
});

test("what a sender keeps to is said where OCPP 1.6 allows more", () => {
  expect(limitsOf(small)).toBe("0 to 9");
  expect(limitsOf(limited(integer, positive, positive))).toBe("at least 1");
  expect(limitsOf(integer)).toBe("at least 0; a sender keeps to 0 to 65535");
  expect(limitsOf(limited(integer, { least: 1, most: 65_535 }, positive))).toBe(
    "at least 1; a sender keeps to 1 to 65535",
  );
  expect(limitsOf(limited(integer, { least: 1, most: 3 }, anyInt32))).toBe(
    "integer of 32 bits; a sender keeps to 1 to 3",
  );
  expect(limitsOf(limited(int32, notNegative, anyInt32))).toBe("integer of 32 bits; a sender keeps to at least 0");
  expect(limitsOf(listVersionNumber)).toBe("integer of 32 bits; a sender keeps to at least -1");
});
