import { expect, test } from "vitest";

import { entryPoints, randomOf, send } from "./inputs.js";

test("hostile inputs to every entry point are answered, and some are good", () => {
  const { called, faults } = send(16, 0, 50_000);
  expect(faults).toEqual([]);
  expect(entryPoints.length).toBeGreaterThan(15);
  expect(Object.entries(called).filter(([, { inputs }]) => inputs < 1000)).toEqual([]);
  expect(called["decodeJson"]?.accepted).toBeGreaterThan(50);
  expect(called["ocppj.read of bytes"]?.accepted).toBeGreaterThan(50);
});

test("an input is the same for the same seed, and another one for another", () => {
  const numbers = (seed: number): number[] => {
    const random = randomOf(seed);
    return [random(1000), random(1000), random(1000)];
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});
