import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "remote-stop-without-stop";
const accepted = { status: "Accepted" };
const remote = { transactionId: 7 };

test("a remote stop is accepted, and the transaction does not stop", () => {
  const talk = new Talk().start(7).cs("RemoteStopTransaction", remote, accepted).wait(180).heartbeats(1);
  expect(talk.found(rule)).toEqual(["4: was accepted, and transaction 7 does not stop < 3"]);
  expect(talk.findings()).toContainEqual(expect.objectContaining({ rule, transactionId: 7 }));
});

test("it is said once of a transaction", () => {
  const talk = new Talk().cs("RemoteStopTransaction", remote, accepted).cs("RemoteStopTransaction", remote, accepted);
  expect(talk.wait(180).heartbeats(1).found(rule)).toHaveLength(1);
});

test("the stop may stand after the answer, or before it", () => {
  const after = new Talk().start(7).cs("RemoteStopTransaction", remote, accepted).wait(60).stop(7);
  expect(after.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const before = new Talk().cs("RemoteStopTransaction", remote).stop(7).frame("ChargePoint", [3, "1", accepted]);
  expect(before.wait(600).heartbeats(1).found(rule)).toEqual([]);
});

test("the stop of another transaction is not the one, and one that cannot be read may be", () => {
  const other = new Talk().cs("RemoteStopTransaction", remote, accepted).stop(8);
  expect(other.wait(180).heartbeats(1).found(rule)).toHaveLength(1);
  const cut = new Talk().cs("RemoteStopTransaction", remote, accepted);
  cut.frame("ChargePoint", '[2,"9","StopTransaction",{"trans', { cut: "logger" });
  expect(cut.wait(600).heartbeats(1).found(rule)).toEqual([]);
});

test("what is rejected need not stop, and the log may end before it is due, or have one direction", () => {
  const rejected = new Talk().cs("RemoteStopTransaction", remote, { status: "Rejected" });
  expect(rejected.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const talk = new Talk().cs("RemoteStopTransaction", remote, accepted).wait(100).heartbeats(1);
  expect(talk.found(rule)).toEqual([]);
  talk.wait(600).heartbeats(1);
  expect(talk.logged(({ sender }) => sender === "CentralSystem").found(rule)).toEqual([]);
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
});
