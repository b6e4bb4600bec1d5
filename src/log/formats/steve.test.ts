import { expect, test } from "vitest";

import { steve } from "./steve.js";

test.each([
  [
    `[INFO ] 2025-03-01 10:00:00,123 de.rwth.idsg.steve.ocpp.ws.WebSocketLogger - [chargeBoxId=CP-1, sessionId=a-b] Received: `,
    ``,
    ``,
    { station: "CP-1", sender: "ChargePoint", at: "2025-03-01 10:00:00,123" },
  ],
  [`[chargeBoxId=CP-1, sessionId=1] Sending: `, ``, ``, { station: "CP-1", sender: "CentralSystem", at: undefined }],
  [
    `[INFO \t]\t2025-03-01\t10:00:00,123\tde.rwth.idsg.steve.ocpp.ws.WebSocketLogger\t(qtp1-2)\t-\t[chargeBoxId=CP-1,\tsessionId=1]\tSending:\t`,
    ``,
    ``,
    { station: "CP-1", sender: "CentralSystem", at: "2025-03-01\t10:00:00,123" },
  ],
  [`[chargeBoxId=CP-1] opened `, ``, ``, undefined],
])("SteVe: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(steve.read({ before, after, lineAbove })).toEqual(reading);
});
