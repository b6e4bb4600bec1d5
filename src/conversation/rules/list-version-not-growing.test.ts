import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "list-version-not-growing";
const accepted = { status: "Accepted" };
const entry = [{ idTag: "TAG1", idTagInfo: accepted }];
const update = (listVersion: number, updateType = "Differential"): Record<string, unknown> => ({
  listVersion,
  updateType,
  localAuthorizationList: entry,
});

test("an update has the version that the Charge Point has, or one below", () => {
  const talk = new Talk().cs("SendLocalList", update(5, "Full"), accepted).cs("SendLocalList", update(5), accepted);
  talk.cs("SendLocalList", update(4), { status: "VersionMismatch" });
  expect(talk.found(rule)).toEqual([
    "3: listVersion is 5, and that of the Charge Point was 5 < 1",
    "5: listVersion is 4, and that of the Charge Point was 5 < 3",
  ]);
  const asked = new Talk().cs("GetLocalListVersion", {}, { listVersion: 9 });
  expect(asked.cs("SendLocalList", update(8), { status: "VersionMismatch" }).found(rule)).toEqual([
    "3: listVersion is 8, and that of the Charge Point was 9 < 2",
  ]);
});

test("a version above it, or the first, is as usual", () => {
  const talk = new Talk().cs("SendLocalList", update(1), accepted).cs("SendLocalList", update(7), accepted);
  expect(
    talk.cs("GetLocalListVersion", {}, { listVersion: 0 }).cs("SendLocalList", update(1), accepted).found(rule),
  ).toEqual([]);
});

test("a full list may have any version", () => {
  const talk = new Talk().cs("SendLocalList", update(5), accepted).cs("SendLocalList", update(1, "Full"), accepted);
  expect(talk.cs("SendLocalList", update(2), accepted).found(rule)).toEqual([]);
});

test("an update that failed, or got no answer, may be tried again", () => {
  const failed = new Talk()
    .cs("SendLocalList", update(5), { status: "Failed" })
    .cs("SendLocalList", update(5), accepted);
  expect(failed.found(rule)).toEqual([]);
  expect(
    new Talk().cs("SendLocalList", update(5)).wait(60).cs("SendLocalList", update(5), accepted).found(rule),
  ).toEqual([]);
});

test("each station has a list of its own", () => {
  const one = new Talk({ station: "A" }).cs("SendLocalList", update(5), accepted);
  const two = new Talk({ station: "B" }).heartbeats(1).cs("SendLocalList", update(5), accepted);
  expect(one.beside(two).found(rule)).toEqual([]);
});
