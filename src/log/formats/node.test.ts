import { expect, test } from "vitest";

import { node } from "./node.js";

test.each([
  [
    `{"level":30,"time":1740823200123,"pid":1,"msg":"`,
    `"}`,
    ``,
    { station: undefined, sender: undefined, at: "1740823200123" },
  ],
  [
    `{"level":30,"time":"2025-03-01T10:00:00.123Z","msg":"`,
    `"}`,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.123Z" },
  ],
  [
    `{"level":"info","message":"`,
    `","timestamp":"2025-03-01T10:00:00.123Z"}`,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.123Z" },
  ],
  [`{"message":"`, `","timestamp":"2025-03-01T10:00:00.123Z"}`, ``, undefined],
])("pino and winston: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(node.read({ before, after, lineAbove })).toEqual(reading);
});
