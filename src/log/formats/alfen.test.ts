import { expect, test } from "vitest";

import { alfen } from "./alfen.js";

test.each([
  [`2025-03-01T10:00:00.123Z:COM:ocpp_rpc.c:12:-> `, { sender: "ChargePoint", at: "2025-03-01T10:00:00.123Z" }],
  [`2025-03-01T10:00:00.123Z:COM:ocpp_rpc.c:3456:<- `, { sender: "CentralSystem", at: "2025-03-01T10:00:00.123Z" }],
  [`2025-03-01T10:00:00.123Z:USER:taskOCPP.c:12:-> `, undefined],
])("Alfen: behind %j", (before, reading) => {
  expect(alfen.read({ before, after: "", lineAbove: "" })).toEqual(reading && { station: undefined, ...reading });
});
