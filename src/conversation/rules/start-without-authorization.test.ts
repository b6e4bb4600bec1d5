import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "start-without-authorization";

test("a transaction starts, and nobody was asked about its idTag", () => {
  expect(new Talk().authorize("TAG2").start(1).found(rule)).toEqual([
    "3: the idTag of the transaction on connector 1 was not seen to be authorized before",
  ]);
});

test("Authorize, a remote start, a local list or a transaction before authorizes it", () => {
  expect(new Talk().authorize("tag1").start(1).found(rule)).toEqual([]);
  const accepted = { status: "Accepted" };
  expect(new Talk().cs("RemoteStartTransaction", { idTag: "TAG1" }, accepted).start(1).found(rule)).toEqual([]);
  const list = {
    listVersion: 1,
    updateType: "Full",
    localAuthorizationList: [{ idTag: "TAG1", idTagInfo: accepted }],
  };
  expect(new Talk().cs("SendLocalList", list, accepted).start(1).found(rule)).toEqual([]);
  expect(new Talk().start(1).stop(1).start(2).found(rule)).toHaveLength(1);
});

test("what was refused is not authorized, also if it was before", () => {
  const refused = (talk: Talk): string[] => talk.start(1).found(rule);
  expect(refused(new Talk().authorize("TAG1", "Blocked"))).toHaveLength(1);
  expect(refused(new Talk().authorize().authorize("TAG1", "Expired"))).toHaveLength(1);
  const remote = new Talk().cs("RemoteStartTransaction", { idTag: "TAG1" }, { status: "Rejected" });
  expect(refused(remote)).toHaveLength(1);
});

test("a question whose answer is not in the log may have been answered", () => {
  expect(new Talk().cp("Authorize", { idTag: "TAG1" }).start(1).found(rule)).toEqual([]);
  expect(new Talk().cs("RemoteStartTransaction", { idTag: "TAG1" }).start(1).found(rule)).toEqual([]);
});

test("a start that is sent again is one start", () => {
  const start = { connectorId: 1, idTag: "TAG1", meterStart: 1000, timestamp: "2025-01-02T15:00:00Z" };
  expect(new Talk().cp("StartTransaction", start).cp("StartTransaction", start).found(rule)).toHaveLength(1);
});

test("a list that is too long to be remembered authorizes whom it may have", () => {
  const localAuthorizationList = Array.from({ length: 600 }, (_, i) => ({
    idTag: `TAG${i}`,
    idTagInfo: { status: "Accepted" },
  }));
  const list = { listVersion: 1, updateType: "Full", localAuthorizationList };
  expect(new Talk().cs("SendLocalList", list, { status: "Accepted" }).start(1).found(rule)).toEqual([]);
});
