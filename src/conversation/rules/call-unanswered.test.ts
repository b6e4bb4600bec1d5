import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "call-unanswered";
const currentTime = "2025-01-02T15:00:00Z";

test("a CALL has no answer within a minute", () => {
  expect(new Talk().heartbeats(1).cp("Heartbeat", {}).wait(60).heartbeats(1).found(rule)).toEqual(["3: has no answer"]);
  expect(new Talk().heartbeats(1).cs("Reset", { type: "Warm" }).wait(60).heartbeats(1).found(rule)).toEqual([
    "3: has no answer",
  ]);
});

test("the next CALL of its side has an answer, and the log ends", () => {
  expect(new Talk().cp("Heartbeat", {}).heartbeats(1).found(rule)).toEqual(["1: has no answer"]);
  expect(new Talk({ timed: false }).cp("Heartbeat", {}).heartbeats(1).found(rule)).toEqual(["1: has no answer"]);
});

test("the log ends before an answer is due", () => {
  expect(new Talk().heartbeats(1).cp("Heartbeat", {}).found(rule)).toEqual([]);
  expect(new Talk().heartbeats(1).cs("Reset", { type: "Hard" }).heartbeats(2).found(rule)).toEqual([]);
  expect(new Talk({ timed: false }).heartbeats(1).cs("Reset", { type: "Hard" }).heartbeats(9).found(rule)).toEqual([]);
});

test("an error is an answer, and so is what is wrong, late, or the answer to a repeated CALL", () => {
  const error = new Talk().cp("Heartbeat", {}).frame("CentralSystem", [4, "1", "GenericError", "", {}]);
  expect(error.wait(90).heartbeats(1).found(rule)).toEqual([]);
  expect(new Talk().cp("Heartbeat", {}, {}).wait(90).heartbeats(1).found(rule)).toEqual([]);
  const again = [2, "9", "Heartbeat", {}];
  const twice = new Talk().frame("ChargePoint", again).frame("ChargePoint", again);
  expect(twice.frame("CentralSystem", [3, "9", { currentTime }]).wait(90).heartbeats(1).found(rule)).toEqual([]);
});

test("a log of one direction, or without answers, has none to miss", () => {
  const talk = new Talk().boot();
  for (let i = 0; i < 30; i++) talk.wait(90).heartbeats(1).cs("Reset", { type: "Soft" }, { status: "Rejected" });
  expect(talk.found(rule)).toEqual([]);
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
  expect(talk.logged(({ sender }) => sender === "CentralSystem").found(rule)).toEqual([]);
  expect(talk.logged(({ text }) => text.startsWith("[2")).found(rule)).toEqual([]);
});

test("a Charge Point that was rejected does not answer", () => {
  const talk = new Talk().boot("Rejected", 60).cs("GetConfiguration", {}).wait(90);
  expect(talk.boot().wait(90).heartbeats(1).found(rule)).toEqual([]);
});
