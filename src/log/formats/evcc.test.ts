import { expect, test } from "vitest";

import { evcc } from "./evcc.js";

test.each([
  [
    `[ocpp  ] TRACE 2025/03/01 10:00:00 recv CP-1: `,
    ``,
    ``,
    { station: "CP-1", sender: "ChargePoint", at: "2025/03/01 10:00:00" },
  ],
  [
    `evcc  | [ocpp  ] TRACE 2025/03/01 10:00:00 sent JSON message to CP-1: `,
    ``,
    ``,
    { station: "CP-1", sender: "CentralSystem", at: "2025/03/01 10:00:00" },
  ],
  [`[ocpp  ] TRACE send CP-1: `, ``, ``, { station: "CP-1", sender: "CentralSystem", at: undefined }],
  [
    `[ocpp ] ERROR 2025/03/01 10:00:00 ocpp message (7): FormationViolation - (`,
    `)`,
    ``,
    { station: undefined, sender: undefined, at: "2025/03/01 10:00:00" },
  ],
  [`received JSON message from CP-1: `, ``, ``, { station: "CP-1", sender: "ChargePoint", at: undefined }],
  [`[site  ] DEBUG 2025/03/01 10:00:00 `, ``, ``, undefined],
])("evcc: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(evcc.read({ before, after, lineAbove })).toEqual(reading);
});
