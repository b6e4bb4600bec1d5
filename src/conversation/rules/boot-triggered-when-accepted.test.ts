import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "boot-triggered-when-accepted";
const trigger = { requestedMessage: "BootNotification" };

test("BootNotification is triggered after it was accepted", () => {
  expect(new Talk().boot().cs("TriggerMessage", trigger, { status: "Rejected" }).found(rule)).toEqual([
    "3: asks for BootNotification, which was answered with Accepted before < 1",
  ]);
});

test("before it is accepted, it may be", () => {
  expect(new Talk().boot("Pending").cs("TriggerMessage", trigger, { status: "Accepted" }).found(rule)).toEqual([]);
  const boot = { chargePointVendor: "V", chargePointModel: "M" };
  const again = new Talk().boot().wait(900).cp("BootNotification", boot).cs("TriggerMessage", trigger);
  expect(again.found(rule)).toEqual([]);
});

test("other messages may be triggered", () => {
  const heartbeat = { requestedMessage: "Heartbeat" };
  expect(new Talk().boot().cs("TriggerMessage", heartbeat, { status: "Accepted" }).found(rule)).toEqual([]);
});

test("the log need not have the start, and that of another station does not count", () => {
  expect(new Talk().heartbeats(2).cs("TriggerMessage", trigger, { status: "Accepted" }).found(rule)).toEqual([]);
  const other = new Talk({ station: "B" }).heartbeats(1).cs("TriggerMessage", trigger, { status: "Accepted" });
  expect(new Talk({ station: "A" }).boot().beside(other).found(rule)).toEqual([]);
});
