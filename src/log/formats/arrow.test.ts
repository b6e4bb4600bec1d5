import { expect, test } from "vitest";

import { arrow } from "./arrow.js";

const at = "2025-03-01T10:00:00.123Z";

test.each([
  [`${at} CP-1 <- `, { station: "CP-1", sender: undefined, at }],
  [`${at} CP-1 -> `, { station: "CP-1", sender: undefined, at }],
  ["2025-03-01 10:00:00,123 EVB:42 --> ", { station: "EVB:42", sender: undefined, at: "2025-03-01 10:00:00,123" }],
  [`[${at}] [CP-1] => `, { station: "CP-1", sender: undefined, at }],
  [`${at} CP-1: ← `, { station: "CP-1", sender: undefined, at }],
  [`${at} INFO -> `, undefined],
  [`${at} sent >> `, undefined],
  [`${at} -> `, undefined],
  [`${at} CP-1 `, undefined],
  [`CP-1 -> `, undefined],
  [`10:00:00 CP-1 -> `, undefined],
])("time, Charge Point and arrow: %j", (before, reading) => {
  expect(arrow.read({ before, after: "", lineAbove: "" })).toEqual(reading);
});
