import { expect, test } from "vitest";

import { citrineOs } from "./citrineos.js";

test.each([
  [
    `{"message":"`,
    `","info":{"origin":"cs","protocol":"ocpp1.6"}}`,
    ``,
    { station: undefined, sender: "ChargePoint", at: undefined },
  ],
  [
    `{"timestamp":"2025-03-01T10:00:00.123Z","message":"`,
    `","info":{"origin":"csms","stationId":"CP-1"}}`,
    ``,
    { station: "CP-1", sender: "CentralSystem", at: "2025-03-01T10:00:00.123Z" },
  ],
  [`{"message":"`, `"}`, ``, undefined],
])("CitrineOS: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(citrineOs.read({ before, after, lineAbove })).toEqual(reading);
});
