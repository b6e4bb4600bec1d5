import { expect, test } from "vitest";

import { everest } from "./everest.js";

test.each([
  [
    ``,
    ``,
    `2025-03-01T10:00:00.123Z: ChargePoint>CentralSystem Heartbeat `,
    { station: undefined, sender: "ChargePoint", at: "2025-03-01T10:00:00.123Z" },
  ],
  [
    ``,
    ``,
    `2025-03-01T10:00:00.123Z: CentralSystem>ChargePoint  HeartbeatResponse`,
    { station: undefined, sender: "CentralSystem", at: "2025-03-01T10:00:00.123Z" },
  ],
  [
    `<tr class="CentralSystem"> <td>2025-03-01T10:00:00.123Z</td> <td>CentralSystem&gt;ChargePoint</td> <td><pre lang="json">`,
    `</pre></td> </tr>`,
    ``,
    { station: undefined, sender: "CentralSystem", at: "2025-03-01T10:00:00.123Z" },
  ],
  [
    `2025-03-01 10:00:00.123456 [INFO] ocpp:OCPP16 :: \u001b[1;35mChargePoint: `,
    ``,
    ``,
    { station: undefined, sender: "ChargePoint", at: "2025-03-01 10:00:00.123456" },
  ],
  [`x`, ``, `2025-03-01T10:00:00.123Z: ChargePoint>CentralSystem Heartbeat `, undefined],
])("EVerest: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(everest.read({ before, after, lineAbove })).toEqual(reading);
});
