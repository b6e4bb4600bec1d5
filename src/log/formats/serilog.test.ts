import { expect, test } from "vitest";

import { serilog } from "./serilog.js";

test.each([
  [`[10:00:00 INF] Received: `, ``, ``, { station: undefined, sender: undefined, at: "10:00:00" }],
  [
    `2025-03-01 10:00:00.123 +01:00 [DBG] `,
    ``,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01 10:00:00.123 +01:00" },
  ],
  [
    `{"@t":"2025-03-01T10:00:00.1234567Z","@m":"`,
    `"}`,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.1234567Z" },
  ],
  [`[10:00:00 INFO] `, ``, ``, undefined],
])("Serilog: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(serilog.read({ before, after, lineAbove })).toEqual(reading);
});
