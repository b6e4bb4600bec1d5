import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "list-version-mismatch";
const entries = [{ idTag: "TAG1", idTagInfo: { status: "Accepted" } }];
const update = { listVersion: 5, updateType: "Differential", localAuthorizationList: entries };

test("an update does not fit the list", () => {
  expect(new Talk().cs("SendLocalList", update, { status: "VersionMismatch" }).found(rule)).toEqual([
    "2: the update to version 5 does not fit the list of the Charge Point < 1",
  ]);
});

test("other answers are not about the version", () => {
  for (const status of ["Accepted", "Failed", "NotSupported"])
    expect(new Talk().cs("SendLocalList", update, { status }).found(rule)).toEqual([]);
});

test("that a full list does not fit is wrong in the answer", () => {
  const full = { ...update, updateType: "Full" };
  expect(new Talk().cs("SendLocalList", full, { status: "VersionMismatch" }).found(rule)).toEqual([]);
});

test("the log need not have the request", () => {
  const talk = new Talk().cs("SendLocalList", update, { status: "VersionMismatch" });
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
});
