import { expect, test } from "vitest";

import { Deadlines } from "./deadlines.js";
import type { Seen } from "./seen.js";

/** A frame at this second, or without a time. */
const frame = (seconds?: number): Seen => ({
  place: { frame: 1 },
  at: seconds === undefined ? undefined : seconds * 1000,
  isZoned: true,
  sender: undefined,
});

/** Deadlines, and the names of those that were missed. */
function watched(): {
  readonly deadlines: Deadlines;
  readonly missed: string[];
  readonly miss: (name: string) => () => void;
} {
  const missed: string[] = [];
  const miss = (name: string) => () => {
    missed.push(name);
  };
  return { deadlines: new Deadlines(), missed, miss };
}

test("what does not come is missed once, by the clock of the log", () => {
  const { deadlines, missed, miss } = watched();
  deadlines.add(frame(0), 60_000, miss("slow"));
  deadlines.add(frame(0), 10_000, miss("fast"));
  deadlines.pass(frame(10));
  expect(missed).toEqual([]);
  deadlines.pass(frame(11));
  expect(missed).toEqual(["fast"]);
  deadlines.pass(frame(61));
  deadlines.pass(frame(62));
  deadlines.end();
  expect(missed).toEqual(["fast", "slow"]);
});

test("what came is not missed", () => {
  const { deadlines, missed, miss } = watched();
  const met = deadlines.add(frame(0), 10_000, miss("met"));
  deadlines.add(frame(0), 20_000, miss("not met"));
  deadlines.met(met);
  deadlines.met(undefined);
  deadlines.pass(frame(15));
  expect(missed).toEqual([]);
  deadlines.pass(frame(21));
  expect(missed).toEqual(["not met"]);
});

test("at the end, what still had time is not missed", () => {
  const { deadlines, missed, miss } = watched();
  deadlines.add(frame(0), 60_000, miss("a"));
  deadlines.pass(frame(59));
  deadlines.end();
  expect(missed).toEqual([]);
});

test("without times, twenty frames at the end stand for the time", () => {
  const { deadlines, missed, miss } = watched();
  deadlines.add(frame(), 1000, miss("a"));
  for (let i = 0; i < 19; i++) deadlines.pass(frame());
  deadlines.end();
  expect(missed).toEqual([]);
  deadlines.pass(frame());
  expect(missed).toEqual([]);
  deadlines.end();
  deadlines.end();
  expect(missed).toEqual(["a"]);
});

test("of more than 200, the oldest are forgotten", () => {
  const { deadlines, missed, miss } = watched();
  for (let i = 0; i < 1000; i++) deadlines.add(frame(0), 1000, miss(String(i)));
  deadlines.pass(frame(2));
  expect(missed).toHaveLength(200);
  expect(missed.at(0)).toBe("800");
});
