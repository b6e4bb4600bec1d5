import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "idle-untriggered";
const accepted = { status: "Accepted" };

test("Idle is reported, and nobody asked", () => {
  const talk = new Talk().cs("GetDiagnostics", { location: "ftp://example.com/" }, {});
  talk.cp("DiagnosticsStatusNotification", { status: "Idle" }, {});
  expect(talk.cp("FirmwareStatusNotification", { status: "Idle" }, {}).found(rule)).toEqual([
    "3: reports Idle, and no TriggerMessage asked for it",
    "5: reports Idle, and no TriggerMessage asked for it",
  ]);
});

test("a trigger asks for one of its kind", () => {
  const talk = new Talk().cs("TriggerMessage", { requestedMessage: "DiagnosticsStatusNotification" }, accepted);
  expect(talk.cp("DiagnosticsStatusNotification", { status: "Idle" }, {}).found(rule)).toEqual([]);
  expect(talk.cp("DiagnosticsStatusNotification", { status: "Idle" }, {}).found(rule)).toEqual([
    "5: reports Idle, and no TriggerMessage asked for it",
  ]);
  const other = new Talk().cs("TriggerMessage", { requestedMessage: "FirmwareStatusNotification" }, accepted);
  expect(other.cp("DiagnosticsStatusNotification", { status: "Idle" }, {}).found(rule)).toHaveLength(1);
});

test("a trigger that was refused asks for none, and one whose answer is not in the log does", () => {
  const trigger = { requestedMessage: "FirmwareStatusNotification" };
  const refused = new Talk().cs("TriggerMessage", trigger, { status: "Rejected" });
  expect(refused.cp("FirmwareStatusNotification", { status: "Idle" }, {}).found(rule)).toHaveLength(1);
  const unanswered = new Talk().cs("TriggerMessage", trigger);
  expect(unanswered.cp("FirmwareStatusNotification", { status: "Idle" }, {}).found(rule)).toEqual([]);
});

test("other statuses need no trigger", () => {
  const talk = new Talk().cs("Reset", { type: "Soft" }, accepted);
  expect(talk.cp("FirmwareStatusNotification", { status: "Installed" }, {}).found(rule)).toEqual([]);
});

test("a log that starts later, or has no CALLs of the Central System, need not have the trigger", () => {
  const talk = new Talk().cs("TriggerMessage", { requestedMessage: "FirmwareStatusNotification" }, accepted);
  talk.heartbeats(1).cp("FirmwareStatusNotification", { status: "Idle" }, {});
  expect(talk.logged((_, index) => index > 0).found(rule)).toEqual([]);
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
});
