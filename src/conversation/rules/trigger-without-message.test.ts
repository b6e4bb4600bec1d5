import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "trigger-without-message";
const accepted = { status: "Accepted" };
const meter = { requestedMessage: "MeterValues", connectorId: 2 };

test("a trigger is accepted, and the message does not follow", () => {
  const talk = new Talk().cs("TriggerMessage", meter, accepted).wait(60).heartbeats(1);
  expect(talk.found(rule)).toEqual(["2: was accepted, and no MeterValues follows < 1"]);
  expect(talk.findings()).toContainEqual(expect.objectContaining({ rule, connectorId: 2 }));
  const key = { requestedMessage: "SignChargePointCertificate" };
  expect(new Talk().cs("ExtendedTriggerMessage", key, accepted).wait(60).heartbeats(1).found(rule)).toEqual([
    "2: was accepted, and no SignCertificate follows < 1",
  ]);
});

test("the message follows, also when it would have come anyway, or cannot be read", () => {
  const talk = new Talk().cs("TriggerMessage", { requestedMessage: "Heartbeat" }, accepted).heartbeats(1);
  expect(talk.wait(90).status(1, "Available").found(rule)).toEqual([]);
  const wrong = new Talk().cs("TriggerMessage", meter, accepted).cp("MeterValues", { connectorId: 2 });
  expect(wrong.wait(90).heartbeats(1).found(rule)).toEqual([]);
  const signed = { requestedMessage: "FirmwareStatusNotification" };
  const firmware = new Talk().cs("ExtendedTriggerMessage", signed, accepted);
  firmware.cp("SignedFirmwareStatusNotification", { status: "Idle" }, {});
  expect(firmware.wait(90).heartbeats(1).found(rule)).toEqual([]);
});

test("the message stands before the answer", () => {
  const talk = new Talk().cs("TriggerMessage", { requestedMessage: "Heartbeat" }).heartbeats(1);
  talk.frame("ChargePoint", [3, "1", accepted]);
  expect(talk.wait(90).status(1, "Available").found(rule)).toEqual([]);
});

test("what is refused, or has no answer, asks for none", () => {
  for (const status of ["Rejected", "NotImplemented"])
    expect(new Talk().cs("TriggerMessage", meter, { status }).wait(90).heartbeats(1).found(rule)).toEqual([]);
  expect(new Talk().cs("TriggerMessage", meter).wait(90).heartbeats(1).found(rule)).toEqual([]);
});

test("the log may end before it is due, or have one direction", () => {
  expect(new Talk().cs("TriggerMessage", meter, accepted).heartbeats(9).found(rule)).toEqual([]);
  expect(new Talk({ timed: false }).cs("TriggerMessage", meter, accepted).heartbeats(9).found(rule)).toEqual([]);
  const talk = new Talk().cs("TriggerMessage", meter, accepted).wait(90).heartbeats(9);
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
  expect(talk.logged(({ sender }) => sender === "CentralSystem").found(rule)).toEqual([]);
});
