import { expect, test } from "vitest";

import { Column, int32s } from "./column.js";
import { Names } from "./names.js";
import { previewOf } from "./preview.js";
import { Texts } from "./texts.js";

test("texts come back as they were, short and long, in any order", () => {
  const texts = new Texts();
  const all = ["", "a", "é漢😀", "x".repeat(3_000_000), "\ufeffmark", "y".repeat(1_000_000), "z"];
  for (const text of all) texts.push(text);
  expect(texts.length).toBe(all.length);
  for (const i of [6, 0, 3, 5, 2, 4, 1]) expect(texts.at(i) === all[i]).toBe(true);
  expect(texts.at(99)).toBe("");
});

test.each([
  ["StatusNotification", "statusn", true],
  ["StatusNotification", "n", true],
  ["StatusNotification", "notificationx", false],
  ["aab", "ab", true],
  ["Ärger", "ärger", false],
  ["ärger", "ä", true],
  ["", "a", false],
])("%j has %j: %j", (text, needle, expected) => {
  const texts = new Texts();
  texts.push(text);
  expect(texts.has(0, new TextEncoder().encode(needle))).toBe(expected);
});

test("a column grows, and its copies are its own", () => {
  const column: Column<Int32Array> = int32s();
  for (let i = 0; i < 1000; i++) column.push(i * 2);
  column.append(Int32Array.from([7, 8]));
  const copy = column.since(999);
  column.set(999, -1);
  expect([...copy]).toEqual([1998, 7, 8]);
  expect([column.length, column.at(999), column.at(1001), column.at(2000)]).toEqual([1002, -1, 8, 0]);
});

test("names have numbers from 0; too many of them share the last", () => {
  const names = new Names();
  expect([names.of("a"), names.of("b"), names.of("a")]).toEqual([0, 1, 0]);
  for (let i = 0; i < 20_005; i++) names.of(`n${i}`);
  expect(names.of("another")).toBe(names.of("yet another"));
  expect(names.at(names.of("another"))).toBe("…");
  expect(names.at(1)).toBe("b");
});

test.each([
  ['[2,"1","Authorize",{"idTag":"A","x":[1,2]}]', 'idTag: "A", x: [1,2]'],
  ['[3,"1",{"status":"Accepted"}]', 'status: "Accepted"'],
  ['[4,"1","InternalError","words",{}]', '"words",{}'],
  ['[2,"1","Heartbeat",{}]', ""],
  ['[2,"1","Authorize",{"idTag":"A"', 'idTag: "A"'],
  ["[2,", "[2,"],
])("the preview of %s", (text, expected) => {
  expect(previewOf(text)).toBe(expected);
});
