import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "boot-loop";
const accepted = { status: "Accepted" };

test("a Charge Point starts again within five minutes", () => {
  expect(new Talk().boot().wait(58).boot().wait(200).boot().found(rule)).toEqual([
    "3: starts again after 60 s < 1",
    "5: starts again after 3 min < 3",
  ]);
});

test("five minutes later it may", () => {
  expect(new Talk().boot().wait(298).boot().found(rule)).toEqual([]);
});

test("one that was not accepted, or had no answer, is sent again", () => {
  expect(new Talk().boot("Pending", 10).wait(10).boot("Rejected", 10).wait(10).boot().found(rule)).toEqual([]);
  const boot = { chargePointVendor: "V", chargePointModel: "M" };
  expect(new Talk().cp("BootNotification", boot).wait(60).boot().found(rule)).toEqual([]);
});

test("a start that was asked for is none too many, and the next is", () => {
  const reset = new Talk().boot().cs("Reset", { type: "Soft" }, accepted).wait(30).boot();
  expect(reset.found(rule)).toEqual([]);
  expect(reset.wait(28).boot().found(rule)).toEqual(["7: starts again after 30 s < 5"]);
  const hard = new Talk().boot().cs("Reset", { type: "Hard" }).wait(30).boot();
  expect(hard.found(rule)).toEqual([]);
  const location = "https://example.com/1.bin";
  const update = { location, retrieveDate: "2025-01-02T15:00:00Z" };
  expect(new Talk().boot().cs("UpdateFirmware", update, {}).wait(30).boot().found(rule)).toEqual([]);
  const key = new Talk().boot().cs("ChangeConfiguration", { key: "SecurityProfile", value: "2" });
  key.frame("ChargePoint", [3, "2", { status: "RebootRequired" }]);
  expect(key.wait(30).boot().found(rule)).toEqual([]);
  const trigger = new Talk().boot().cs("TriggerMessage", { requestedMessage: "BootNotification" }, accepted);
  expect(trigger.boot().found(rule)).toEqual([]);
});

test("a reset that was refused asks for none", () => {
  const talk = new Talk().boot().cs("Reset", { type: "Soft" }, { status: "Rejected" }).wait(26).boot();
  expect(talk.found(rule)).toEqual(["5: starts again after 30 s < 1"]);
});

test("nothing is said without times, nor of two stations", () => {
  expect(new Talk({ timed: false }).boot().boot().found(rule)).toEqual([]);
  expect(
    new Talk({ station: "A" })
      .boot()
      .beside(new Talk({ station: "B" }).boot())
      .found(rule),
  ).toEqual([]);
});
