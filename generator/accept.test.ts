import { expect, test } from "vitest";

import {
  anyText,
  type Application,
  applies,
  asciiText,
  boolean,
  configurationValue,
  type Field,
  type Fields,
  limited,
  limitedText,
  listOf,
  memberOrNone,
  message,
  optional,
  pem,
  readingsOf,
  register,
  required,
  shortUri,
  type Type,
} from "../spec/language.js";
import { anyURI, ciString500Type, dateTime, decimal, int32, integer } from "../spec/primitives.js";
import { colour, label, mood, noGrey, small, tag } from "../tests/made-up.js";
import { acceptsFunction } from "./accept.js";
import { Module } from "./module.js";

const group = (fields: Readonly<Record<string, Field>>, rules: Application[] = []): Fields =>
  message("§1", "Something.", { fields, rules, examples: [{}] });

function accepts(fields: Fields, freezes = true): string {
  return acceptsFunction(new Module("spec/", "generated/operations/x"), "Req", fields, freezes);
}

/** The condition of a required field `a` of a type. */
function conditionOf(type: Type): string {
  const [, condition] =
    /hasFields<Req>\(o\) && (.*) && acceptsFields\(o, 1\); }$/.exec(accepts(group({ a: required(type, "It.") }))) ?? [];
  return condition ?? "";
}

test("each kind of type has its condition, with the limits of a sender", () => {
  expect(conditionOf(label)).toBe("isCiString(o.a, 10)");
  expect(conditionOf(tag)).toBe("isCiString(o.a, 5)");
  expect(conditionOf(anyURI)).toBe("isAbsoluteUri(o.a)");
  expect(conditionOf(shortUri(anyURI, 512))).toBe("isAbsoluteUri(o.a, 512)");
  expect(conditionOf(configurationValue(ciString500Type))).toBe("isConfigurationValue(o.a, 500)");
  expect(conditionOf(limitedText(800))).toBe("isLimitedText(o.a, 800)");
  expect(conditionOf(pem(5500))).toBe("isPem(o.a, 5500)");
  expect(conditionOf(asciiText)).toBe("isAsciiText(o.a)");
  expect(conditionOf(anyText)).toBe('typeof o.a === "string"');
  expect(conditionOf(boolean)).toBe('typeof o.a === "boolean"');
  expect(conditionOf(dateTime)).toBe("isMoment(o.a)");
  expect(conditionOf(decimal)).toBe("isTenths(o.a)");
  expect(conditionOf(small)).toBe("isWhole(o.a, 0, 9)");
  expect(conditionOf(integer)).toBe("isWhole(o.a, 0, 65535)");
  expect(conditionOf(limited(small, { least: 1, most: 3 }, { least: 0, most: 9 }))).toBe("isWhole(o.a, 1, 3)");
  expect(conditionOf(register(int32))).toBe("isWhole(o.a, -2147483648, 2147483647)");
  expect(conditionOf(mood)).toBe("isMember(o.a, membersOfMood)");
  expect(conditionOf(memberOrNone(mood, { when: "value", is: "None", texts: ["-"] }))).toBe(
    "isMember(o.a, membersOfMood)",
  );
  expect(conditionOf(colour)).toBe("acceptsColour(o.a)");
});

test("a list has a least length, and the condition of its items", () => {
  expect(conditionOf(listOf(colour, { least: 1 }))).toBe("acceptsList(o.a, 1, acceptsColour)");
  expect(conditionOf(readingsOf(label, { least: 0 }))).toBe("acceptsList(o.a, 0, (item) => isCiString(item, 10))");
});

test("a field that may be left out is counted if it is there", () => {
  const fields = { a: optional(boolean, "It."), b: required(boolean, "It.") };
  expect(accepts(group(fields))).toBe(
    "export function acceptsReq(o: unknown): o is Req { return hasFields<Req>(o)" +
      ' && (o.a === undefined || typeof o.a === "boolean") && typeof o.b === "boolean"' +
      " && acceptsFields(o, 1 + oneIfPresent(o.a)); }",
  );
});

test("what another object takes the place of is not frozen", () => {
  expect(accepts(group({ a: required(mood, "It.") }), false)).toBe(
    "export function acceptsReq(o: unknown): o is Req { return hasFields<Req>(o)" +
      " && isMember(o.a, membersOfMood) && hasOnly(o, 1); }",
  );
});

test("rules come after the fields, without their names", () => {
  const fields = { a: required(label, "It."), b: required(label, "It.") };
  const rules = [applies(noGrey, ["a"], { named: true }), applies(noGrey, ["b", "a"], { check: "checkNoGreyAtAll" })];
  expect(accepts(group(fields, rules))).toContain(
    " && isCiString(o.b, 10) && keepsNoGrey(o.a) && keepsNoGreyAtAll(o.b, o.a) && acceptsFields(o, 2)",
  );
});
