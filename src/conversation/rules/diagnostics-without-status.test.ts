import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "diagnostics-without-status";
const location = "ftp://example.com/";
const file = { fileName: "log.zip" };

test("diagnostics are to come, and nothing is heard of them", () => {
  const talk = new Talk().cs("GetDiagnostics", { location }, file).wait(300).heartbeats(1);
  expect(talk.found(rule)).toEqual(["2: has a file, and no DiagnosticsStatusNotification follows < 1"]);
});

test("it is said once when they are asked for again", () => {
  const talk = new Talk().cs("GetDiagnostics", { location }, file).wait(60).cs("GetDiagnostics", { location }, file);
  expect(talk.wait(300).heartbeats(1).found(rule)).toEqual([
    "4: has a file, and no DiagnosticsStatusNotification follows < 3",
  ]);
});

test("any report will do, also one before the answer, or one that cannot be read", () => {
  const talk = new Talk().cs("GetDiagnostics", { location }, file).wait(200);
  talk.cp("DiagnosticsStatusNotification", { status: "UploadFailed" }, {});
  expect(talk.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const early = new Talk().cs("GetDiagnostics", { location });
  early.cp("DiagnosticsStatusNotification", { status: "Uploaded" }, {}).frame("ChargePoint", [3, "1", file]);
  expect(early.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const wrong = new Talk().cs("GetDiagnostics", { location }, file);
  wrong.cp("DiagnosticsStatusNotification", { status: "Busy" }, {});
  expect(wrong.wait(600).heartbeats(1).found(rule)).toEqual([]);
});

test("without a file there is nothing to report", () => {
  expect(new Talk().cs("GetDiagnostics", { location }, {}).wait(600).heartbeats(1).found(rule)).toEqual([]);
  const empty = new Talk().cs("GetDiagnostics", { location }, { fileName: "" });
  expect(empty.wait(600).heartbeats(1).found(rule)).toEqual([]);
});

test("the log may end before it is due, also without times", () => {
  expect(new Talk().cs("GetDiagnostics", { location }, file).wait(280).heartbeats(1).found(rule)).toEqual([]);
  const talk = new Talk({ timed: false }).cs("GetDiagnostics", { location }, file).heartbeats(9);
  expect(talk.found(rule)).toEqual([]);
});
