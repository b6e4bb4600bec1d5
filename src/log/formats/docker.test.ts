import { expect, test } from "vitest";

import { docker } from "./docker.js";

test.each([
  [
    `{"log":"`,
    `\\n","stream":"stdout","time":"2025-03-01T10:00:00.123456789Z"}`,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.123456789Z" },
  ],
  [
    `2025-03-01T10:00:00.123456789Z sent `,
    ``,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.123456789Z" },
  ],
  [
    `back-end-1  | 2025-03-01T10:00:00.123456789Z `,
    ``,
    ``,
    { station: undefined, sender: undefined, at: "2025-03-01T10:00:00.123456789Z" },
  ],
  [`2025-03-01T10:00:00.123Z `, ``, ``, undefined],
])("Docker: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(docker.read({ before, after, lineAbove })).toEqual(reading);
});
