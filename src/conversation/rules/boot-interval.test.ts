import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "boot-interval";
const accepted = { status: "Accepted" };

test("BootNotification comes again before the interval is over", () => {
  expect(new Talk().boot("Rejected", 60).wait(8).boot("Pending", 3600).wait(1798).boot().found(rule)).toEqual([
    "3: comes after 10 s, and the interval is 60 s < 1",
    "5: comes after 30 min, and the interval is 3600 s < 3",
  ]);
});

test("about the interval, or later, is as usual", () => {
  expect(new Talk().boot("Pending", 60).wait(53).boot("Pending", 60).wait(600).boot().found(rule)).toEqual([]);
});

test("an interval of 0 leaves it to the Charge Point", () => {
  expect(new Talk().boot("Pending", 0).boot().found(rule)).toEqual([]);
});

test("after Accepted, or without an answer, the interval is none of BootNotification", () => {
  expect(new Talk().boot("Accepted", 300).boot().found(rule)).toEqual([]);
  const boot = { chargePointVendor: "V", chargePointModel: "M" };
  expect(new Talk().cp("BootNotification", boot).wait(30).boot().found(rule)).toEqual([]);
});

test("one that is triggered, or follows a reset, need not wait", () => {
  const trigger = new Talk().boot("Pending").cs("TriggerMessage", { requestedMessage: "BootNotification" }, accepted);
  expect(trigger.boot().found(rule)).toEqual([]);
  const extended = new Talk().boot("Pending");
  extended.cs("ExtendedTriggerMessage", { requestedMessage: "BootNotification" }, accepted);
  expect(extended.boot().found(rule)).toEqual([]);
  expect(new Talk().boot("Pending").cs("Reset", { type: "Soft" }, accepted).wait(30).boot().found(rule)).toEqual([]);
});

test("nothing is said without times", () => {
  expect(new Talk({ timed: false }).boot("Pending").boot().found(rule)).toEqual([]);
});
