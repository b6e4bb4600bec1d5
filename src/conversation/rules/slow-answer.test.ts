import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "slow-answer";
const answer = [3, "1", { currentTime: "2025-01-02T15:00:00Z" }];

test("an answer takes more than ten seconds", () => {
  expect(new Talk().cp("Heartbeat", {}).wait(11).frame("CentralSystem", answer).found(rule)).toEqual([
    "2: answers after 12 s < 1",
  ]);
  const error = [4, "1", "GenericError", "", {}];
  expect(new Talk().cs("Reset", { type: "Hard" }).wait(179).frame("ChargePoint", error).found(rule)).toEqual([
    "2: answers after 3 min < 1",
  ]);
});

test("ten seconds are as usual", () => {
  expect(new Talk().cp("Heartbeat", {}).wait(9).frame("CentralSystem", answer).found(rule)).toEqual([]);
});

test("nothing is known of the time in a log without times", () => {
  const talk = new Talk({ timed: false }).cp("Heartbeat", {}).wait(60).frame("CentralSystem", answer);
  expect(talk.found(rule)).toEqual([]);
});

test("the time between an answer and the next CALL does not count", () => {
  expect(new Talk().heartbeats(1).wait(300).heartbeats(1).found(rule)).toEqual([]);
});
