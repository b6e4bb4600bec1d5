import { expect, test } from "vitest";

import { between, durationOf } from "./duration.js";

test.each([
  [0, "0 ms"],
  [850.4, "850 ms"],
  [999, "999 ms"],
  [1000, "1 s"],
  [119_000, "119 s"],
  [120_000, "2 min"],
  [28 * 60_000, "28 min"],
  [119 * 60_000, "119 min"],
  [120 * 60_000, "2 h"],
  [25 * 3_600_000, "25 h"],
  [-90_000, "-90 s"],
])("%d milliseconds are %s", (milliseconds, words) => {
  expect(durationOf(milliseconds)).toBe(words);
});

test("between two moments is the time from the first to the second, if both have one", () => {
  expect(between({ at: 1000 }, { at: 4000 })).toBe(3000);
  expect(between({ at: 4000 }, { at: 1000 })).toBe(-3000);
  expect(between({ at: undefined }, { at: 1000 })).toBeUndefined();
  expect(between({ at: 1000 }, { at: undefined })).toBeUndefined();
  expect(between(undefined, { at: 1000 })).toBeUndefined();
});
