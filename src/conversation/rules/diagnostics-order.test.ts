import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "diagnostics-order";
const status = (talk: Talk, ...statuses: readonly string[]): Talk => {
  for (const each of statuses) talk.cp("DiagnosticsStatusNotification", { status: each }, {});
  return talk;
};
const ask = (talk = new Talk()): Talk =>
  talk.cs("GetDiagnostics", { location: "ftp://example.com/" }, { fileName: "log.zip" });

test("diagnostics are Uploaded, and never were Uploading", () => {
  expect(status(ask(), "Uploaded").found(rule)).toEqual(["3: reports Uploaded, and never reported Uploading < 1"]);
  expect(status(ask(), "Idle", "Uploaded", "Uploaded").found(rule)).toEqual([
    "5: reports Uploaded, and never reported Uploading < 1",
  ]);
});

test("first the one and then the other, or a failure, is as usual", () => {
  expect(status(ask(), "Uploading", "Uploaded").found(rule)).toEqual([]);
  expect(status(ask(), "Uploading", "UploadFailed", "Uploading", "Uploaded").found(rule)).toEqual([]);
  expect(status(ask(), "UploadFailed").found(rule)).toEqual([]);
});

test("each request has an upload of its own, but for those that are asked for meanwhile", () => {
  const talk = status(ask(), "Uploading", "Uploaded");
  expect(status(ask(talk), "Uploaded").found(rule)).toHaveLength(1);
  const meanwhile = status(ask(), "Uploading");
  expect(status(ask(meanwhile), "Uploaded").found(rule)).toEqual([]);
});

test("the log need not have what came before, and a report that cannot be read may be it", () => {
  const talk = status(ask(), "Uploading", "Uploaded");
  expect(talk.logged((_, index) => index > 3).found(rule)).toEqual([]);
  const cut = ask().frame("ChargePoint", '[2,"9","DiagnosticsStatusNotification",{"st', { cut: "logger" });
  expect(status(cut, "Uploaded").found(rule)).toEqual([]);
});
