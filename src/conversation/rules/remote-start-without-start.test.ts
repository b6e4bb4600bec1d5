import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "remote-start-without-start";
const accepted = { status: "Accepted" };
const remote = { idTag: "tag1", connectorId: 1 };

test("a remote start is accepted, and no transaction starts", () => {
  const talk = new Talk().cs("RemoteStartTransaction", remote, accepted).wait(240).heartbeats(1);
  expect(talk.found(rule)).toEqual(["2: was accepted, and no transaction starts < 1"]);
  expect(talk.findings()).toContainEqual(expect.objectContaining({ rule, connectorId: 1 }));
});

test("a transaction of the idTag is its start, on any connector if none was asked for", () => {
  const talk = new Talk().cs("RemoteStartTransaction", remote, accepted).wait(120).start(1);
  expect(talk.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const any = new Talk().cs("RemoteStartTransaction", { idTag: "TAG1" }, accepted).start(1, { connectorId: 2 });
  expect(any.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const other = new Talk().cs("RemoteStartTransaction", remote, accepted).start(1, { connectorId: 2 });
  expect(other.wait(600).heartbeats(1).found(rule)).toHaveLength(1);
});

test("the start may stand before the answer, or be one that cannot be read", () => {
  const talk = new Talk().cs("RemoteStartTransaction", remote).start(1).frame("ChargePoint", [3, "1", accepted]);
  expect(talk.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const cut = new Talk().cs("RemoteStartTransaction", remote, accepted);
  cut.frame("ChargePoint", '[2,"9","StartTransaction",{"conn', { cut: "logger" });
  expect(cut.wait(600).heartbeats(1).found(rule)).toEqual([]);
});

test("ConnectionTimeOut says how long it may take", () => {
  const timeout = { configurationKey: [{ key: "ConnectionTimeOut", readonly: false, value: "600" }] };
  const talk = new Talk().cs("GetConfiguration", {}, timeout).cs("RemoteStartTransaction", remote, accepted);
  expect(talk.wait(650).heartbeats(1).found(rule)).toEqual([]);
  expect(talk.wait(10).heartbeats(1).found(rule)).toHaveLength(1);
});

test("what is rejected, is refused by Authorize, or stands before a start of the Charge Point, need not start", () => {
  const rejected = new Talk().cs("RemoteStartTransaction", remote, { status: "Rejected" });
  expect(rejected.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const refused = new Talk().cs("RemoteStartTransaction", remote, accepted);
  refused.cp("Authorize", { idTag: "TAG1" }, { idTagInfo: { status: "Blocked" } });
  expect(refused.wait(600).heartbeats(1).found(rule)).toEqual([]);
  expect(new Talk().cs("RemoteStartTransaction", remote, accepted).boot().wait(600).heartbeats(1).found(rule)).toEqual(
    [],
  );
});

test("the log may end before it is due, or have one direction", () => {
  const talk = new Talk().cs("RemoteStartTransaction", remote, accepted).wait(200).heartbeats(1);
  expect(talk.found(rule)).toEqual([]);
  expect(new Talk({ timed: false }).cs("RemoteStartTransaction", remote, accepted).heartbeats(9).found(rule)).toEqual(
    [],
  );
  talk.wait(600).heartbeats(1);
  expect(talk.logged(({ sender }) => sender === "CentralSystem").found(rule)).toEqual([]);
});
