import { describe, expect, test } from "vitest";

import { Explanation } from "./explanation.js";
import { Lookup } from "./lookup.js";
import type { Key, Rule, Thing } from "./thing.js";

const paint: readonly Thing[] = [
  {
    kind: "operation",
    name: "Paint",
    text: "Paints something.",
    source: "OCPP 1.6 §9.7",
    profile: "Core",
    initiator: "CentralSystem",
    rules: ["no-grey"],
  },
  {
    kind: "message",
    name: "Paint.req",
    action: "Paint",
    part: "req",
    text: "Paint it.",
    source: "OCPP 1.6 §9.9",
    rules: ["no-grey"],
  },
  {
    kind: "field",
    of: "Paint.req",
    name: "colours",
    text: "What with, which can be a long story.",
    source: "OCPP 1.6 §9.9",
    type: "Colour",
    isList: true,
    isRequired: false,
    cardinality: "0..*",
    limits: "at most 10 letters",
    rules: ["no-grey"],
    alias: "colors",
  },
  {
    kind: "message",
    name: "Paint.conf",
    action: "Paint",
    part: "conf",
    text: "It is done.",
    source: "OCPP 1.6 §9.10",
    rules: [],
  },
  { kind: "enumeration", name: "Colour", text: "A colour.", source: "OCPP 1.6 §9.3", aliases: ["Color"] },
  { kind: "member", of: "Colour", name: "Red", text: "As blood.", source: "OCPP 1.6 §9.3" },
  { kind: "member", of: "Colour", name: "Blue", text: "As the sky.", source: "OCPP 1.6 §9.3" },
  {
    kind: "rule",
    name: "no-grey",
    text: "Grey is no colour.",
    source: "OCPP 1.6 §9.5",
    scope: "fields",
    level: "advice",
    errorCode: "PropertyConstraintViolation",
  },
];
const lookup = new Lookup(paint);

/** The text about a thing, in lines of 40 columns. */
function textOf(thing: Thing | undefined): string {
  if (thing === undefined) throw new Error("there is no such thing");
  return new Explanation(thing, lookup, 40).toString();
}

test("an operation has its sender, its messages with their fields, and its rules", () => {
  expect(textOf(paint[0])).toBe(`Paint · operation
  Paints something.

  Sent by  the Central System
  Profile  Core
  Source   OCPP 1.6 §9.7

  Paint.req: Paint it. (OCPP 1.6 §9.9)
    colours (list of Colour,
      optional): What with, which can be
      a long story.

  Paint.conf: It is done. (OCPP 1.6
  §9.10)
    It has no fields.

  Rules:
    no-grey (advice): Grey is no
      colour.`);
});

test("a message has its sender, its fields and its rules", () => {
  expect(textOf(paint[1])).toBe(`Paint.req · message
  Paint it.

  Sent by  the Central System
  Source   OCPP 1.6 §9.9

  colours (list of Colour, optional):
    What with, which can be a long
    story.

  Rules:
    no-grey (advice): Grey is no
      colour.`);
  expect(textOf(paint[3])).toContain("\n  Sent by  the Charge Point\n");
});

test("a field has its type, its limits, how often it occurs, the members it may be, and its rules", () => {
  expect(textOf(paint[2])).toBe(`Paint.req.colours · field
  What with, which can be a long story.

  Type          list of Colour
  Limits        at most 10 letters
  Occurs        0..*, optional
  Members       Red, Blue
  Also sent as  colors
  Source        OCPP 1.6 §9.9

  Rules:
    no-grey (advice): Grey is no
      colour.`);
});

test("an enumeration has its members, and the fields that are of it", () => {
  expect(textOf(paint[4])).toBe(`Colour · enumeration
  A colour.

  Also called  Color
  In           Paint.req.colours
  Source       OCPP 1.6 §9.3

  Red: As blood.
  Blue: As the sky.`);
});

test("a member has its enumeration, and the fields that it may be in", () => {
  expect(textOf(paint[5])).toBe(`Colour.Red · member
  As blood.

  Member of  Colour
  In         Paint.req.colours
  Source     OCPP 1.6 §9.3`);
});

test("a type has its limits, a group its fields", () => {
  expect(textOf({ kind: "primitive", name: "Tag", text: "A tag.", source: "OCPP 1.6 §1", limits: "short" }))
    .toBe(`Tag · type
  A tag.

  Limits  short
  Source  OCPP 1.6 §1`);
  expect(textOf({ kind: "composite", name: "Void", text: "Nothing.", source: "OCPP 1.6 §2", rules: [] }))
    .toBe(`Void · group of fields
  Nothing.

  Source  OCPP 1.6 §2

  It has no fields.`);
});

test("an error code has both spellings, if there are two", () => {
  const code = { kind: "error code", of: "ErrorCode", name: "Oups", text: "All.", source: "OCPP-J §9" } as const;
  expect(textOf({ ...code, laterSpelling: "Oops" })).toBe(`Oups · error code of a CALLERROR
  All.

  Spelling  that of OCPP 1.6; OCPP 2 has
            Oops
  Source    OCPP-J §9`);
  expect(textOf(code)).toContain("  All.\n\n  Source  OCPP-J §9");
});

describe("a rule", () => {
  const rule = { kind: "rule", name: "dry", text: "It is dry.", source: "OCPP 1.6 §9.6" } as const;

  test("has its level, its error code and the places that it is held in", () => {
    expect(textOf(paint[7])).toBe(`no-grey · rule between the fields of a
message
  Grey is no colour.

  Level       advice: a message that
              breaks it is accepted,
              with advice
  Error code  PropertyConstraintViolatio
              n
  Held in     Paint, Paint.req
  Source      OCPP 1.6 §9.5`);
  });

  test.each<[Rule["scope"], Rule["level"], RegExp]>([
    ["value", "error", /error: a message that breaks it is refused$/],
    ["value", "sender", /error of a sender: a sender keeps to it, a receiver accepts what breaks it, with advice$/],
    ["value", "advice", /advice: a message that breaks it is accepted, with advice$/],
    ["messages", "error", /error: OCPP 1\.6 forbids it$/],
    ["messages", "advice", /advice: OCPP 1\.6 asks for something else, or there is a reason .* not show$/],
    ["messages", "information", /information: nothing is wrong with what breaks it$/],
  ])("about a %s of level %s says what follows", (scope, level, expected) => {
    const lines = new Explanation({ ...rule, scope, level }, lookup, 200).toString().split("\n");
    expect(lines.find((line) => line.startsWith("  Level"))).toMatch(expected);
  });

  test.each<[Rule["scope"], string]>([
    ["value", "dry · rule about one value"],
    ["frame", "dry · rule about a frame"],
    ["fields", "dry · rule between the fields of a message"],
    ["answer", "dry · rule between a request and its confirmation"],
    ["configuration", "dry · rule about a configuration"],
    ["messages", "dry · rule between messages"],
  ])("of the scope %s says so", (scope, expected) => {
    const text = new Explanation({ ...rule, scope, level: "error" }, lookup, 200).toString();
    expect(text.split("\n")[0]).toBe(expected);
  });

  test("without a section says so", () => {
    expect(textOf({ ...rule, source: "", scope: "frame", level: "error" })).toContain("Source  none: no section asks");
  });
});

test("a configuration key has its type, access, profile and quirks", () => {
  const key: Key = {
    kind: "key",
    name: "FlapInterval",
    text: "Time between two flaps.",
    source: "OCPP 1.6 §9.9",
    type: "integer",
    value: "seconds; 0 or more",
    access: "only written",
    profile: "SmartCharging",
    isRequired: true,
    quirks: ["It is odd, and nobody knows why that is so."],
  };
  expect(textOf(key)).toBe(`FlapInterval · configuration key
  Time between two flaps.

  Type     integer (seconds; 0 or more)
  Access   only written
  Profile  SmartCharging, required
  Source   OCPP 1.6 §9.9

  - It is odd, and nobody knows why that
    is so.`);
  expect(textOf({ ...key, value: "", isRequired: false, quirks: [] })).toMatch(
    /Type {5}integer\n.*\n {2}Profile {2}SmartCharging, optional\n.*§9\.9$/,
  );
});
