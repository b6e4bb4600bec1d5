import { expect, test } from "vitest";

import { read } from "./index.js";
import { syntaxErrorAt } from "./json-syntax.js";

test.each([
  ['{"a":1,}', 7],
  ["[1,,2]", 3],
  ["[1 2]", 3],
  ['{"a" 1}', 5],
  ['{"a":tru}', 8],
  ["{a:1}", 1],
  ['["\u0001"]', 2],
  ['["\\x"]', 3],
  ['["\\u12"]', 6],
  ["[01]", 2],
  ["[1.]", 3],
  ["[1.5e+]", 6],
  ["[-x]", 2],
  ["[nulx]", 4],
  ["[]]", 2],
  ["[}", 1],
  ['{"a":1', 6],
  ['["abc', 5],
  [" ", 1],
  ["[1]\n x", 5],
  ["", 0],
  ["[", 1],
  ["{", 1],
  ['{"a"', 4],
  ['{"a":', 5],
  ["nul", 3],
  ["-", 1],
  ["1e", 2],
  ["[1,", 3],
  ["[1,]", 3],
  ['"abc\\', 5],
  ['{"a":1 "b":2}', 7],
  ["]", 0],
  ["[1.5e3x]", 6],
  ["[1.25x]", 5],
  ["[-1e+5 x]", 7],
  ["[1E5x]", 4],
  ["[fals]", 5],
  ['["a b" x]', 7],
  ['{"a\u0001":1}', 3],
  ['{"a":1,"b"}', 10],
  ["{,}", 1],
  ["[,]", 1],
  ['["\\', 3],
  ['["\\u12', 6],
  ['{"a":1]', 6],
  ["[1}", 2],
  ["\u00a0[]", 0],
  ['[{"a":[1,{"b":null}]},-0.5e+3,"\\u00e9\\n",true', 45],
])("%s stops being JSON at character %i", (text, position) => {
  expect(syntaxErrorAt(text)).toBe(position);
  const result = read(text);
  const words = position === text.length ? "it ends too early" : "";
  expect(result.ok ? "" : result.issues[0]?.message).toBe(
    words === "" ? `is not JSON from character ${position} on` : `is not JSON: ${words}`,
  );
});

test("no text is nested too deeply", () => {
  expect(syntaxErrorAt("[".repeat(100_000))).toBe(100_000);
  expect(syntaxErrorAt(`${"[".repeat(100_000)}${"]".repeat(99_999)}}`)).toBe(199_999);
  expect(syntaxErrorAt('{"a":'.repeat(100_000))).toBe(500_000);
});
