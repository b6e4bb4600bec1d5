import { expect, test } from "vitest";

import { medianRound, type Measurements, ratioOf } from "./harness.js";

const times: Readonly<Record<string, readonly number[]>> = {
  "of three": [30, 100, 80],
  "of two": [80, 30],
  base: [10, 50, 20],
};
const measurements: Measurements = {
  measured: Object.entries(times).map(([contender, its]) => ({ case: "case", contender, times: its })),
  disqualified: [],
};

test.each([
  ["the median of three", "of three", 0, 3],
  ["the lesser of the two in the middle", "of two", 1, 0.6],
])("a ratio and the times beside it are of one round: %s", (_, contender, round, ratio) => {
  expect(medianRound(measurements, "case", contender, "base")).toBe(round);
  expect(ratioOf(measurements, "case", contender, "base")).toBe(ratio);
});

test.each([
  ["case", "nobody", "base"],
  ["case", "of three", "nobody"],
  ["no case", "of three", "base"],
])("what was not measured has no ratio: %s, %s, %s", (name, contender, base) => {
  expect(medianRound(measurements, name, contender, base)).toBeUndefined();
  expect(ratioOf(measurements, name, contender, base)).toBeUndefined();
});
