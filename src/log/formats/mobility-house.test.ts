import { expect, test } from "vitest";

import { mobilityHouse } from "./mobility-house.js";

test.each([
  [`INFO:ocpp:CP-1: receive message `, ``, ``, { station: "CP-1", sender: undefined, at: undefined }],
  [
    `2025-03-01 10:00:00,123 [INFO] CP-1: send `,
    ``,
    ``,
    { station: "CP-1", sender: undefined, at: "2025-03-01 10:00:00,123" },
  ],
  [`CP-1: send `, ``, ``, { station: "CP-1", sender: undefined, at: undefined }],
  [`they send: `, ``, ``, undefined],
])("the Python package: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(mobilityHouse.read({ before, after, lineAbove })).toEqual(reading);
});
