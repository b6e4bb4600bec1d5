import { expect, test } from "vitest";

import { textColumns, wrapped } from "./wrapped.js";

test.each([
  [undefined, 60],
  [0, 60],
  [10, 30],
  [80, 80],
  [300, 100],
])("of a terminal of %j columns, a text takes %j", (terminal, columns) => {
  expect(textColumns(terminal)).toBe(columns);
});

test("lines are as wide as they may be, behind what stands before them", () => {
  expect(wrapped("one two three four", 12, { before: "- ", indent: 2 })).toBe("- one two\n  three four");
  expect(wrapped("one", 12, { before: "", indent: 4 })).toBe("one");
});

test("a word that is too long is broken", () => {
  expect(wrapped("abcdefghij", 6, { before: "  ", indent: 2 })).toBe("  abcd\n  efgh\n  ij");
});

test("colours take no columns", () => {
  expect(wrapped("\u001b[1mone\u001b[22m two", 7, { before: "", indent: 0 })).toBe("\u001b[1mone\u001b[22m two");
});
