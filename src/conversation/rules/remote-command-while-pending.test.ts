import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "remote-command-while-pending";
const rejected = { status: "Rejected" };

test("a transaction is started or stopped remotely while the Charge Point is Pending", () => {
  const talk = new Talk().boot("Pending").cs("RemoteStartTransaction", { idTag: "TAG1" }, rejected);
  expect(talk.cs("RemoteStopTransaction", { transactionId: 7 }, rejected).found(rule)).toEqual([
    "3: is sent while the Charge Point is Pending < 1",
    "5: is sent while the Charge Point is Pending < 1",
  ]);
});

test("once it is accepted, or is starting again, it may be", () => {
  const talk = new Talk().boot("Pending").wait(300).boot();
  expect(talk.cs("RemoteStartTransaction", { idTag: "TAG1" }, rejected).found(rule)).toEqual([]);
  const boot = { chargePointVendor: "V", chargePointModel: "M" };
  const crossing = new Talk().boot("Pending").wait(300).cp("BootNotification", boot);
  expect(crossing.cs("RemoteStopTransaction", { transactionId: 7 }, rejected).found(rule)).toEqual([]);
});

test("other commands may be sent while it is Pending", () => {
  const talk = new Talk().boot("Pending").cs("GetConfiguration", {}, { configurationKey: [] });
  expect(talk.cs("Reset", { type: "Soft" }, { status: "Accepted" }).found(rule)).toEqual([]);
});

test("it is Pending for its own station, and in a log that has its BootNotification", () => {
  const talk = new Talk().boot("Pending").cs("RemoteStartTransaction", { idTag: "TAG1" }, rejected);
  expect(talk.logged((_, index) => index > 0).found(rule)).toEqual([]);
  const other = new Talk({ station: "B" }).cs("RemoteStartTransaction", { idTag: "TAG1" }, rejected).heartbeats(1);
  expect(new Talk({ station: "A" }).boot("Pending").beside(other).found(rule)).toEqual([]);
});
