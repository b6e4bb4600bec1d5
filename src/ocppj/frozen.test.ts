import { describe, expect, test } from "vitest";

import { frozen } from "./frozen.js";

/** How many objects and lists are in a value, and how many of them are frozen; by a list, as the value may be deep. */
function count(value: unknown): { objects: number; frozen: number } {
  const counted = { objects: 0, frozen: 0 };
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    counted.objects++;
    if (Object.isFrozen(next)) counted.frozen++;
    for (const inner of Object.values(next) as unknown[]) open.push(inner);
  }
  return counted;
}

const list = (length: number, item: (i: number) => unknown): unknown[] => Array.from({ length }, (_, i) => item(i));
const object = (fields: number, value: (i: number) => unknown): object =>
  Object.fromEntries(list(fields, (i) => [`field${i}`, value(i)]) as [string, unknown][]);
const nested = (depth: number, around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = around(value);
  return value;
};
const tree = (width: number, depth: number): unknown =>
  depth === 0 ? 1 : list(width, () => ({ a: tree(width, depth - 1) }));

/** Made anew for each test, as an owned value is changed. */
const values: readonly (readonly [what: string, make: () => unknown, objects: number])[] = [
  ["an empty object", () => ({}), 1],
  ["an empty list", () => [], 1],
  ["a list of 50 objects", () => list(50, (i) => ({ i })), 51],
  ["a list of 51 objects", () => list(51, (i) => ({ i })), 52],
  ["a list of 1000 lists", () => list(1000, (i) => [i]), 1001],
  ["an object of 1000 objects", () => object(1000, (i) => ({ i })), 1001],
  ["a list of 10 000 objects with two objects each", () => list(10_000, (i) => ({ a: { i }, b: [i] })), 30_001],
  ["lists that are nested 1000 times", () => nested(1000, (inner) => [inner]), 1000],
  ["objects that are nested 1000 times", () => nested(1000, (inner) => ({ inner })), 1000],
  ["wide lists that are nested 100 times", () => nested(100, (inner) => [...list(60, (i) => [i]), inner]), 6100],
  [
    "wide objects that are nested 100 times",
    () => nested(100, (inner) => ({ ...object(60, (i) => [i]), inner })),
    6100,
  ],
  ["a tree of four levels with ten branches each", () => tree(10, 4), 12_221],
];

describe.each(values)("%s", (_, make, objects) => {
  test("is frozen where it is, at every depth, when it is owned", () => {
    const value = make();
    expect(frozen(value, true)).toBe(value);
    expect(count(value)).toEqual({ objects, frozen: objects });
  });

  test("is copied, and the copy is frozen at every depth, when it is not owned", () => {
    const value = make();
    const copy = frozen(value, false);
    expect(copy).toEqual(value);
    expect(count(copy)).toEqual({ objects, frozen: objects });
    expect(count(value)).toEqual({ objects, frozen: 0 });
  });
});

test("an owned value may be nested more deeply than functions can call each other", () => {
  for (const value of [nested(200_000, (inner) => [inner]), nested(200_000, (inner) => ({ inner }))])
    expect(count(frozen(value, true))).toEqual({ objects: 200_000, frozen: 200_000 });
});

test.each([1, "text", true, null])("%j is returned as it is", (value) => {
  expect(frozen(value, true)).toBe(value);
  expect(frozen(value, false)).toBe(value);
});

test("what cannot be copied is not returned", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  expect(() => frozen(cycle, false)).toThrow(TypeError);
  expect(() => frozen({ a: 1n }, false)).toThrow(TypeError);
});
