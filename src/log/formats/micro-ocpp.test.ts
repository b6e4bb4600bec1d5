import { expect, test } from "vitest";

import { microOcpp } from "./micro-ocpp.js";

test.each([
  [`[MO] Send: `, ``, ``, { station: undefined, sender: "ChargePoint", at: undefined }],
  [`10:00:00.123 > [MO] Recv: `, ``, ``, { station: undefined, sender: "CentralSystem", at: "10:00:00.123" }],
  [`10:00:00.123 -> [AO] To WS lib: `, ``, ``, { station: undefined, sender: "ChargePoint", at: "10:00:00.123" }],
  [`[MO] info (main.cpp:1): `, ``, ``, undefined],
])("MicroOcpp: behind %j, before %j, below %j", (before, after, lineAbove, reading) => {
  expect(microOcpp.read({ before, after, lineAbove })).toEqual(reading);
});
