import { expect, test } from "vitest";

import { Conversation } from "../conversation.js";
import { Talk } from "../../../tests/conversation.js";

const rule = "answer-without-call";
const heartbeat = [3, "9", { currentTime: "2025-01-02T15:00:00Z" }];

test("an answer has no CALL before it", () => {
  expect(new Talk().boot().frame("CentralSystem", heartbeat).found(rule)).toEqual([
    "3: answers no CALL that was seen before it",
  ]);
  expect(new Talk().frame("ChargePoint", [4, "9", "GenericError", "", {}]).found(rule)).toEqual([
    "1: answers no CALL that was seen before it",
  ]);
});

test("an answer to a CALL is as usual, also if it or the CALL is wrong, cut, or answered with an error", () => {
  expect(new Talk().boot().heartbeats(2).found(rule)).toEqual([]);
  expect(new Talk().cs("Reset", { type: "Warm" }, { status: "Perhaps" }).found(rule)).toEqual([]);
  const talk = new Talk().frame("ChargePoint", '[2,"9","Heartbeat"', { cut: "logger" });
  expect(talk.frame("CentralSystem", heartbeat).found(rule)).toEqual([]);
  expect(new Talk().cp("Heartbeat", {}).frame("CentralSystem", [4, "1", "GenericError", "", {}]).found(rule)).toEqual(
    [],
  );
});

test("it is said once another answer has shown that the newest line is not the first, or there are too many", () => {
  const saidWith = (count: number): number[][] => {
    const talk = new Talk();
    for (let i = 0; i < count; i++) talk.frame("CentralSystem", [3, `a${i}`, {}]);
    const conversation = new Conversation();
    return talk.heartbeats(1).frames.map((frame) => conversation.push(frame).findings.map(({ place }) => place.frame));
  };
  expect(saidWith(2)).toEqual([[], [], [], [1, 2]]);
  const tooMany = saidWith(21);
  expect(tooMany.slice(0, 19).flat()).toEqual([]);
  expect(tooMany.slice(19)).toEqual([Array.from({ length: 20 }, (_, i) => i + 1), [21], [], []]);
});

test("nobody answers his own CALL", () => {
  const talk = new Talk().frame("ChargePoint", [2, "9", "Heartbeat", {}]);
  expect(talk.frame("ChargePoint", heartbeat).found(rule)).toEqual(["2: answers no CALL that was seen before it"]);
});

test("an answer that is logged again, or answers again, is not one without a CALL", () => {
  const talk = new Talk().boot().frame("CentralSystem", [3, "1", {}]);
  expect(talk.found(rule)).toEqual([]);
  expect(new Talk().frame("CentralSystem", heartbeat).frame("CentralSystem", heartbeat).found(rule)).toHaveLength(1);
});
