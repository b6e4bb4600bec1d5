import { expect, test } from "vitest";

import {
  anyText,
  applies,
  asciiText,
  boolean,
  configurationValue,
  memberOrNone,
  message,
  optional,
  register,
  required,
} from "../spec/language.js";
import { int32 } from "../spec/primitives.js";
import { colour, label, mood, noGrey, paint } from "../tests/made-up.js";
import { fieldParts, levelOf } from "./tables.js";

test("fields have a row each, with cardinality, type, limits and meaning", () => {
  const [table] = fieldParts(paint.req, "../");
  expect(table?.split("\n")).toEqual([
    "| Field | Cardinality | Type | Limits | Meaning |",
    "| --- | --- | --- | --- | --- |",
    "| `tag` | 1..1 | [`Tag`](../types.md#tag) | 1 to 5 printable ASCII characters | Who paints. |",
    "| `colours` | 1..* | list of [`Colour`](../types.md#colour) | – | What with. |",
    "| `labels` | 0..* | list of [`Label`](../types.md#label) | at most 10 printable ASCII characters | What is written on it. |",
  ]);
  expect(fieldParts(colour, "")[0]).toContain(
    "| `shade` | 0..1 | [`Small`](types.md#small) | 0 to 9; a sender keeps to 1 to 3 | How dark it is. |",
  );
});

test("rules between the fields are linked, with their level, sentence and sections", () => {
  expect(fieldParts(paint.req, "../")[1]).toBe(
    "Rules between the fields:\n\n- [`no-grey`](../rules.md#no-grey), advice: Grey is no colour. OCPP 1.6 §9.5, errata 9.6.",
  );
  expect(fieldParts(paint.conf, "../")).toHaveLength(1);
});

test("a level is said where it is not an error of everybody", () => {
  expect([levelOf("error"), levelOf("sender"), levelOf("advice")]).toEqual(["", ", for senders", ", advice"]);
  const rules = [applies({ ...noGrey, level: "sender" }, ["tag"]), applies({ ...noGrey, level: "error" }, ["tag"])];
  expect(
    fieldParts({ ...paint.req, rules }, "")[1]
      ?.split("\n")
      .slice(2),
  ).toEqual([
    "- [`no-grey`](rules.md#no-grey), for senders: Grey is no colour. OCPP 1.6 §9.5, errata 9.6.",
    "- [`no-grey`](rules.md#no-grey): Grey is no colour. OCPP 1.6 §9.5, errata 9.6.",
  ]);
});

test("a message without fields says so", () => {
  expect(fieldParts(message("§1", "Nothing.", { examples: [{}] }), "")).toEqual(["It has no fields."]);
});

test("plain types have no page", () => {
  const group = message("§1", "Plain.", {
    fields: { a: required(boolean, "A."), b: optional(anyText, "B."), c: required(asciiText, "C.") },
    examples: [{}],
  });
  expect(fieldParts(group, "")[0]?.split("\n").slice(2)).toEqual([
    "| `a` | 1..1 | boolean | – | A. |",
    "| `b` | 0..1 | string | any text | B. |",
    "| `c` | 1..1 | string | printable ASCII | C. |",
  ]);
});

test("a type that a field limits, or takes more for, is linked under its name", () => {
  const feeling = memberOrNone(mood, { when: "a", is: "None", texts: ["-"] });
  const group = message("§1", "Types.", {
    fields: {
      a: optional(feeling, "A."),
      b: required(register(int32), "B."),
      c: required(configurationValue(label), "C."),
    },
    examples: [{}],
  });
  expect(fieldParts(group, "")[0]?.split("\n").slice(2)).toEqual([
    "| `a` | 0..1 | [`Mood`](types.md#mood) | – | A. |",
    "| `b` | 1..1 | [`Int32`](types.md#int32) | integer of 32 bits | B. |",
    "| `c` | 1..1 | [`Label`](types.md#label) | at most 10 printable ASCII characters | C. |",
  ]);
});
