import { expect, test } from "vitest";

import { findFrames } from "../finder.js";
import { virtualChargePoint } from "./virtual-charge-point.js";

test.each([
  [`2025-03-01 10:00:00 info: Sending message ➡️  `, "ChargePoint"],
  [`2025-03-01 10:00:00 info: Responding with ➡️  `, "ChargePoint"],
  [`2025-03-01 10:00:00 info: Receive message ⬅️  `, "CentralSystem"],
  [`2025-03-01 10:00:00 info: Sending message `, undefined],
])("the Virtual Charge Point: behind %j", (before, sender) => {
  const reading = virtualChargePoint.read({ before, after: "", lineAbove: "" });
  expect(reading).toEqual(sender && { station: undefined, sender, at: undefined });
});

test("its time is that of the line", () => {
  const log = '2025-03-01 10:00:00 info: Receive message ⬅️  [3,"7",{}]';
  expect(findFrames(log)).toMatchObject([{ sender: "CentralSystem", at: "2025-03-01 10:00:00" }]);
});
