import { Session } from "node:inspector/promises";

import { afterAll, beforeAll, expect, test } from "vitest";

import { exponentOf, growing } from "./growing.js";

/**
 * That the work grows with the size of the input and no faster, whatever it is that grows.
 *
 * Work is counted, not timed: how often each block of the library ran, as the engine counts it. That is the same on any
 * machine and under any load, and finds loops within loops; it does not see work within built-in functions, such as
 * expressions that try every way to split a text. `npm run test:growth`, which runs weekly, measures the time and sees
 * both.
 */
const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
});

afterAll(() => {
  session.disconnect();
});

/** How often blocks of the library ran since the last count. */
async function countBlocks(): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let count = 0;
  for (const { url, functions } of result)
    if (url.includes("/src/")) for (const { ranges } of functions) for (const range of ranges) count += range.count;
  return count;
}

const sizes = [128, 256, 512, 1024];

test("the work grows with the size", async () => {
  const fast: [what: string, exponent: number][] = [];
  let most = 0;
  for (const [what, make] of growing) {
    const measures: [number, number][] = [];
    for (const size of sizes) {
      const act = make(size);
      await countBlocks();
      act();
      measures.push([size, await countBlocks()]);
    }
    const exponent = exponentOf(measures);
    most = Math.max(most, exponent);
    if (exponent > 1.2) fast.push([what, exponent]);
  }
  expect(fast).toEqual([]);
  // What is read item by item is counted.
  expect(most).toBeGreaterThan(0.8);
  expect(growing.length).toBeGreaterThan(200);
}, 300_000);

test("the exponent of what grows with the square is 2", () => {
  expect(exponentOf(sizes.map((size) => [size, size ** 2]))).toBeCloseTo(2);
  expect(exponentOf(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1);
  expect(exponentOf(sizes.map((size) => [size, 7]))).toBeCloseTo(0);
});
