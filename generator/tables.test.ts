import { expect, test } from "vitest";

import { anyText, boolean, message, optional, required } from "../spec/language.js";
import { colour, paint } from "../tests/made-up.js";
import { fieldParts } from "./tables.js";

test("fields have a row each, with cardinality, type, limits and meaning", () => {
  const [table] = fieldParts(paint.req, "../");
  expect(table?.split("\n")).toEqual([
    "| Field | Cardinality | Type | Limits | Meaning |",
    "| --- | --- | --- | --- | --- |",
    "| `tag` | 1..1 | [`Tag`](../types.md#tag) | 1 to 5 printable ASCII characters | Who paints. |",
    "| `colours` | 1..* | list of [`Colour`](../types.md#colour) | – | What with. |",
    "| `labels` | 0..* | list of [`Label`](../types.md#label) | 1 to 10 printable ASCII characters | What is written on it. |",
  ]);
  expect(fieldParts(colour, "")[0]).toContain(
    "| `shade` | 0..1 | [`Small`](types.md#small) | 1 to 3 | How dark it is. |",
  );
});

test("rules between the fields are linked, with their level, sentence and sections", () => {
  expect(fieldParts(paint.req, "../")[1]).toBe(
    "Rules between the fields:\n\n- [`no-grey`](../rules.md#no-grey), advice: Grey is no colour. OCPP 1.6 §9.5, errata 9.6.",
  );
  expect(fieldParts(paint.conf, "../")).toHaveLength(1);
});

test("a message without fields says so", () => {
  expect(fieldParts(message("§1", "Nothing.", { examples: [{}] }), "")).toEqual(["It has no fields."]);
});

test("plain types have no page", () => {
  const group = message("§1", "Plain.", {
    fields: { a: required(boolean, "A."), b: optional(anyText, "B.") },
    examples: [{}],
  });
  expect(fieldParts(group, "")[0]).toContain(
    "| `a` | 1..1 | boolean | – | A. |\n| `b` | 0..1 | string | any text | B. |",
  );
});
