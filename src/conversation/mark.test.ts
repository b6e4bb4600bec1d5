import { expect, test } from "vitest";

import { markOf } from "./mark.js";

test("a short text stands for itself", () => {
  expect(markOf("")).toBe("");
  expect(markOf("x".repeat(200))).toBe("x".repeat(200));
});

test("a long text has a short mark, and another text another one", () => {
  const texts = Array.from({ length: 2000 }, (_, i) => `${"x".repeat(i % 300)}${i}${"x".repeat(500 - (i % 300))}`);
  const marks = texts.map(markOf);
  expect(new Set(marks).size).toBe(2000);
  expect(Math.max(...marks.map(({ length }) => length))).toBeLessThan(60);
  expect(markOf("x".repeat(201))).toBe(markOf("x".repeat(201)));
});

test("a mark has nothing of the text but its length", () => {
  expect(markOf(`SECRET${"0".repeat(300)}`)).toMatch(/^306 \d+ \d+$/);
});
