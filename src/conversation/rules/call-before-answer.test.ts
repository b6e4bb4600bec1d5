import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "call-before-answer";
const answer = (id: string): unknown => [3, id, { currentTime: "2025-01-02T15:00:00Z" }];

test("a second CALL is sent before the first has its answer", () => {
  const talk = new Talk().cp("Heartbeat", {}).cp("Heartbeat", {});
  talk.frame("CentralSystem", answer("1")).frame("CentralSystem", answer("2"));
  expect(talk.found(rule)).toEqual(["2: is sent before the CALL before it has its answer < 1"]);
});

test("each CALL of a burst is reported, in whichever order they are answered", () => {
  const talk = new Talk({ timed: false }).cp("Heartbeat", {}).cp("Heartbeat", {}).cp("Heartbeat", {});
  for (const id of ["2", "1", "3"]) talk.frame("CentralSystem", answer(id));
  expect(talk.found(rule).sort()).toEqual([
    "2: is sent before the CALL before it has its answer < 1",
    "3: is sent before the CALL before it has its answer < 2",
  ]);
});

test("a CALL after an answer, or to the other side meanwhile, is as usual", () => {
  expect(new Talk().heartbeats(3).found(rule)).toEqual([]);
  const talk = new Talk().cp("Heartbeat", {}).cs("Reset", { type: "Soft" }, { status: "Rejected" });
  expect(talk.frame("CentralSystem", answer("1")).found(rule)).toEqual([]);
});

test("a CALL that was lost, or took so long that it was given up, holds up none", () => {
  expect(new Talk().cp("Heartbeat", {}).heartbeats(2).found(rule)).toEqual([]);
  const late = new Talk().cp("Heartbeat", {}).wait(30).heartbeats(1);
  expect(late.frame("CentralSystem", answer("1")).found(rule)).toEqual([]);
});

test("a CALL that is repeated, and the CALL of another station, is not the next", () => {
  const call = [2, "1", "Heartbeat", {}];
  const talk = new Talk().frame("ChargePoint", call).frame("ChargePoint", call).frame("CentralSystem", answer("1"));
  expect(talk.found(rule)).toEqual([]);
  const station = (name: string): Talk => new Talk({ station: name }).heartbeats(2);
  expect(station("A").beside(station("B")).found(rule)).toEqual([]);
});
