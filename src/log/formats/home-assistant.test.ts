import { expect, test } from "vitest";

import { homeAssistant } from "./home-assistant.js";

test.each([
  [
    `2025-03-01 10:00:00.123 INFO (MainThread) [ocpp] CP-1: receive message `,
    ``,
    ``,
    { station: "CP-1", sender: "ChargePoint", at: "2025-03-01 10:00:00.123" },
  ],
  [
    `2025-03-01 10:00:00 INFO (SyncWorker_1) [ocpp] CP-1: send `,
    ``,
    ``,
    { station: "CP-1", sender: "CentralSystem", at: "2025-03-01 10:00:00" },
  ],
  [
    `2025-03-01 10:00:00.123 INFO (MainThread) [ocpp] : send `,
    ``,
    ``,
    { station: undefined, sender: "CentralSystem", at: "2025-03-01 10:00:00.123" },
  ],
  [
    `2025-03-01 10:00:00.123 DEBUG (MainThread) [websockets.server] < TEXT '`,
    `' [9 bytes]`,
    ``,
    { station: undefined, sender: "ChargePoint", at: "2025-03-01 10:00:00.123" },
  ],
  [
    `2025-03-01 10:00:00 DEBUG (MainThread) [websockets.protocol] server > Frame(fin=True, opcode=<Opcode.TEXT: 1>, data=b'`,
    `', rsv1=False, rsv2=False, rsv3=False)`,
    ``,
    { station: undefined, sender: "CentralSystem", at: "2025-03-01 10:00:00" },
  ],
  [`INFO:ocpp:CP-1: send `, ``, ``, undefined],
])("Home Assistant: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(homeAssistant.read({ before, after, lineAbove })).toEqual(reading);
});
