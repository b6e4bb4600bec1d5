import { format } from "prettier";
import { expect, test } from "vitest";

import { about, configurationKey, enumeration, message, required } from "../spec/language.js";
import { colour, mood, noGrey, paint, small, tag } from "../tests/made-up.js";
import { type Explained, thingsFile } from "./things.js";

const none: Explained = {
  operations: [],
  primitives: [],
  enumerations: [],
  composites: [],
  rules: [],
  betweenRules: [],
  errorCode: enumeration("ErrorCode", about("OCPP-J §9", "What went wrong."), {}),
  laterSpellings: {},
  configurationKeys: [],
};

/** The records that are written of a part of a specification. */
async function recordsOf(part: Partial<Explained>): Promise<string> {
  return format(thingsFile({ ...none, ...part }), { parser: "typescript", printWidth: 1000 });
}

test("the file is a list of records that imports nothing but their type", async () => {
  expect(await recordsOf({})).toBe(`// Generated from spec/ by \`npm run generate\`.

import type { Thing } from "../thing.js";

export const things: readonly Thing[] = [{ kind: "enumeration", name: "ErrorCode", text: "What went wrong.", source: "OCPP-J §9", aliases: [] }];
`);
});

test("an operation is followed by its messages, each by its fields with their rules", async () => {
  const [, records = ""] = (await recordsOf({ operations: [{ ...paint, answers: [noGrey] }] })).split("= [\n");
  expect(records.split("\n").slice(0, 7)).toEqual([
    '  { kind: "operation", name: "Paint", text: "Paints something.", source: "OCPP 1.6 §9.7, §9.8", profile: "Core", initiator: "CentralSystem", rules: ["no-grey"] },',
    '  { kind: "message", name: "Paint.req", action: "Paint", part: "req", text: "Paint it.", source: "OCPP 1.6 §9.9", rules: ["no-grey"] },',
    '  { kind: "field", of: "Paint.req", name: "tag", text: "Who paints.", source: "OCPP 1.6 §9.9", type: "Tag", isList: false, isRequired: true, cardinality: "1..1", limits: "1 to 5 printable ASCII characters", rules: [] },',
    '  { kind: "field", of: "Paint.req", name: "colours", text: "What with.", source: "OCPP 1.6 §9.9", type: "Colour", isList: true, isRequired: true, cardinality: "1..*", limits: "", rules: ["no-grey"] },',
    '  { kind: "field", of: "Paint.req", name: "labels", text: "What is written on it.", source: "OCPP 1.6 §9.9", type: "Label", isList: true, isRequired: false, cardinality: "0..*", limits: "at most 10 printable ASCII characters", rules: [] },',
    '  { kind: "message", name: "Paint.conf", action: "Paint", part: "conf", text: "How it went.", source: "OCPP 1.6 §9.10", rules: [] },',
    '  { kind: "field", of: "Paint.conf", name: "mood", text: "How it went.", source: "OCPP 1.6 §9.10", type: "Mood", isList: false, isRequired: true, cardinality: "1..1", limits: "", rules: [] },',
  ]);
});

test("a field that is known under a wrong name has it", async () => {
  const req = message("§1", "Paint.", { fields: { tag: required(tag, "Who.", { alias: "Tag" }) }, examples: [{}] });
  expect(await recordsOf({ operations: [{ ...paint, req }] })).toContain('rules: [], alias: "Tag" },');
});

test("types have their limits, their members or their fields", async () => {
  const records = await recordsOf({ primitives: [small], enumerations: [mood], composites: [colour] });
  expect(records).toContain(
    '{ kind: "primitive", name: "Small", text: "A small number.", source: "Security white paper 4.2", limits: "0 to 9" }',
  );
  expect(records).toContain(
    '{ kind: "enumeration", name: "Mood", text: "A mood.", source: "OCPP 1.6 §9.3", aliases: [] }',
  );
  expect(records).toContain(
    '{ kind: "member", of: "Mood", name: "Not-Good", text: "It is not.", source: "OCPP 1.6 §9.3" }',
  );
  expect(records).toContain(
    '{ kind: "composite", name: "Colour", text: "A colour.", source: "OCPP 1.6 §9.4", rules: [] }',
  );
  expect(records).toContain(
    '{ kind: "field", of: "Colour", name: "shade", text: "How dark it is.", source: "OCPP 1.6 §9.4", type: "Small", isList: false, isRequired: false, cardinality: "0..1", limits: "0 to 9; a sender keeps to 1 to 3", rules: [] }',
  );
});

test("rules have what they are about; those between messages have no error code", async () => {
  const flood = {
    id: "flood",
    level: "information",
    sections: ["§9.6"],
    sentence: "It is dry.",
    remedy: "Dry it.",
  } as const;
  const records = await recordsOf({ rules: [noGrey], betweenRules: [flood] });
  expect(records).toContain(
    '{ kind: "rule", name: "no-grey", text: "Grey is no colour.", source: "OCPP 1.6 §9.5, errata 9.6", scope: "fields", level: "advice", errorCode: "PropertyConstraintViolation" }',
  );
  expect(records).toContain(
    '{ kind: "rule", name: "flood", text: "It is dry.", source: "OCPP 1.6 §9.6", scope: "messages", level: "information", remedy: "Dry it." }',
  );
});

test("an error code has its later spelling, if there is one", async () => {
  const errorCode = enumeration("ErrorCode", about("OCPP-J §9", "What went wrong."), { Oups: "All.", Bad: "Some." });
  const records = await recordsOf({ errorCode, laterSpellings: { Oups: "Oops" } });
  expect(records).toContain(
    '{ kind: "error code", of: "ErrorCode", name: "Oups", text: "All.", source: "OCPP-J §9", laterSpelling: "Oops" }',
  );
  expect(records).toContain('{ kind: "error code", of: "ErrorCode", name: "Bad", text: "Some.", source: "OCPP-J §9" }');
});

test("a configuration key has its value, access, profile and quirks", async () => {
  const key = configurationKey("FlapInterval", "integer", about("§9.9", "Time between two flaps."), {
    profile: "SmartCharging",
    required: true,
    accessibility: "W",
    unit: "seconds",
    quirks: ["It is odd."],
  });
  expect(await recordsOf({ configurationKeys: [key] })).toContain(
    '{ kind: "key", name: "FlapInterval", text: "Time between two flaps.", source: "OCPP 1.6 §9.9", type: "integer", value: "seconds", access: "only written", profile: "SmartCharging", isRequired: true, quirks: ["It is odd."] }',
  );
});
