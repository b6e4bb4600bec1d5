import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "call-before-accepted";
const accepted = { status: "Accepted" };

test("a Charge Point goes on though it was not accepted", () => {
  expect(new Talk().boot("Pending").heartbeats(1).found(rule)).toEqual([
    "3: is sent though BootNotification was answered with Pending < 1",
  ]);
  expect(new Talk().boot("Rejected").status(1, "Available").found(rule)).toEqual([
    "3: is sent though BootNotification was answered with Rejected < 1",
  ]);
});

test("a Charge Point does not wait for the answer", () => {
  const boot = { chargePointVendor: "V", chargePointModel: "M" };
  const talk = new Talk().cp("BootNotification", boot).heartbeats(1);
  const conf = { ...accepted, interval: 300, currentTime: "2025-01-02T15:00:00Z" };
  expect(talk.found(rule)).toEqual([]);
  expect(talk.frame("CentralSystem", [3, "1", conf]).found(rule)).toEqual([
    "2: is sent before BootNotification has its answer < 1",
  ]);
});

test("it is said once of each BootNotification", () => {
  const talk = new Talk().boot("Pending").heartbeats(2).wait(300).boot("Pending").heartbeats(2);
  expect(talk.found(rule)).toEqual([
    "3: is sent though BootNotification was answered with Pending < 1",
    "9: is sent though BootNotification was answered with Pending < 7",
  ]);
});

test("once it is accepted, and where the log has no BootNotification or no answer to it, it may say anything", () => {
  expect(new Talk().boot().heartbeats(1).start(1).found(rule)).toEqual([]);
  const later = new Talk().boot("Pending").wait(300).boot().heartbeats(1);
  expect(later.found(rule)).toEqual([]);
  const pending = new Talk().boot("Pending").heartbeats(1);
  expect(pending.logged((_, index) => index > 0).found(rule)).toEqual([]);
  expect(pending.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
});

test("what is triggered while Pending is allowed, also when it is several", () => {
  const talk = new Talk().boot("Pending").cs("TriggerMessage", { requestedMessage: "StatusNotification" }, accepted);
  expect(talk.status(0, "Available").status(1, "Available").status(2, "Available").found(rule)).toEqual([]);
  const key = new Talk().boot("Pending");
  key.cs("ExtendedTriggerMessage", { requestedMessage: "SignChargePointCertificate" }, accepted);
  expect(key.cp("SignCertificate", { csr: "MII" }, accepted).found(rule)).toEqual([]);
  expect(key.heartbeats(1).found(rule)).toHaveLength(1);
});

test("what was triggered and refused, or triggered once before, is not", () => {
  const refused = new Talk().boot("Pending");
  refused.cs("TriggerMessage", { requestedMessage: "Heartbeat" }, { status: "Rejected" });
  expect(refused.heartbeats(1).found(rule)).toHaveLength(1);
  const talk = new Talk().boot("Pending").cs("TriggerMessage", { requestedMessage: "Heartbeat" }, accepted);
  expect(talk.heartbeats(2).found(rule)).toEqual(["7: is sent though BootNotification was answered with Pending < 1"]);
});

test("a Central System may say anything, and so may another station", () => {
  expect(new Talk().boot("Pending").cs("GetConfiguration", {}, { configurationKey: [] }).found(rule)).toEqual([]);
  const other = new Talk({ station: "B" }).heartbeats(3);
  expect(new Talk({ station: "A" }).boot("Rejected").beside(other).found(rule)).toEqual([]);
});

test("the progress of what was asked for while Pending is allowed", () => {
  const talk = new Talk().boot("Pending");
  talk.cs("GetDiagnostics", { location: "ftp://example.com/" }, { fileName: "log.zip" });
  talk.cp("DiagnosticsStatusNotification", { status: "Uploading" }, {});
  expect(talk.found(rule)).toEqual([]);
});
