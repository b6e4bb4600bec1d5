import { expect, test } from "vitest";

import { syslog } from "./syslog.js";

test.each([
  [`Mar  1 10:00:00 host app[7]: `, ``, ``, { station: undefined, sender: undefined, at: "Mar  1 10:00:00" }],
  [`<190>Mär 12 10:00:00 host app: `, ``, ``, { station: undefined, sender: undefined, at: "Mär 12 10:00:00" }],
  [
    `2025-03-01T10:00:00.123456+0100 host app[7]: `,
    ``,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.123456+0100" },
  ],
  [
    `<165>1 2025-03-01T10:00:00.123Z host app 7 ID - `,
    ``,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.123Z" },
  ],
  [`2025-03-01T10:00:00.123Z CP-1 <- `, ``, ``, undefined],
])("syslog and journalctl: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(syslog.read({ before, after, lineAbove })).toEqual(reading);
});
