import { expect, test } from "vitest";

import { markOf } from "./mark.js";

test("a text has one mark, and another text another one", () => {
  const texts = Array.from({ length: 2000 }, (_, i) => `${"x".repeat(i % 300)}${i}${"x".repeat(500 - (i % 300))}`);
  expect(new Set(texts.map(markOf)).size).toBe(2000);
  expect(markOf("x".repeat(1000))).toBe(markOf("x".repeat(1000)));
});

test("spaces do not count, as loggers write them or not", () => {
  expect(markOf('[2, "1",\n "Heartbeat", {}]')).toBe(markOf('[2,"1","Heartbeat",{}]'));
  expect(markOf('[2,"1","Heartbeat",{ }]')).not.toBe(markOf('[2,"2","Heartbeat",{}]'));
});

test("a mark is a whole number of 53 bits", () => {
  for (const text of ["", "x", '[3,"1",{}]', "x".repeat(5000)]) expect(Number.isSafeInteger(markOf(text))).toBe(true);
});
