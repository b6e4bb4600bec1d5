import { expect, test } from "vitest";

import { hasColours } from "./colours.js";

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ CI: "true" }, false, false],
  [{ TERM: "dumb" }, true, false],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "" }, false, false],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "false" }, true, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
])("%j, a terminal: %j; colours: %j", (env, isTerminal, expected) => {
  expect(hasColours(env, isTerminal)).toBe(expected);
});
