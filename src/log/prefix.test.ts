import { expect, test } from "vitest";

import { repeatedPrefix } from "./prefix.js";

test.each([
  ["12:00:01 app: ", '12:00:01 app: "a"', "12:00:01 app: "],
  ["12:00:01.123 app: ", "12:00:02.456 app: {}", "12:00:02.456 app: "],
  ["12:00 app: sent ", '12:00 app: status"', "12:00 app: "],
  ["12:00 app:17:-> ", "12:00 app:17:ation", "12:00 app:17:"],
  ["> ", "> 2,", "> "],
  ["  ", "  2,", ""],
  ['{"', '{"a":1}', ""],
  ["sent ", "  2,", ""],
  ["", "2,", ""],
  ["12:00 ", "", ""],
  [`${"x".repeat(600)} `, `${"x".repeat(600)} 2`, ""],
])("behind %j, %j repeats %j", (before, line, repeated) => {
  expect(line.slice(0, repeatedPrefix(before, line))).toBe(repeated);
});
