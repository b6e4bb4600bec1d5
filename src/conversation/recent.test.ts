import { expect, test } from "vitest";

import { Recent } from "./recent.js";

test("the newest are there, and never more than twice as many as asked for", () => {
  const recent = new Recent<number>(10);
  for (let i = 0; i < 1000; i++) {
    recent.set(String(i), i);
    const known = Array.from({ length: i + 1 }, (_, j) => recent.get(String(j))).filter((value) => value !== undefined);
    expect(known.length).toBeLessThan(20);
    expect(known.slice(-10)).toEqual(Array.from({ length: Math.min(10, i + 1) }, (_, j) => Math.max(0, i - 9) + j));
  }
});

test("what is set again has its new value", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.set("a", 3);
  expect(recent.get("a")).toBe(3);
});

test("what is deleted is gone, however old it is", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.set("a", 3);
  expect([recent.delete("a"), recent.delete("a"), recent.delete("b"), recent.delete("c")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([recent.get("a"), recent.get("b")]).toEqual([undefined, undefined]);
});
