import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "answered-twice";
const answer = (id: string, second: number): unknown => [3, id, { currentTime: `2025-01-02T15:00:0${second}Z` }];

test("a CALL has two answers that differ", () => {
  const talk = new Talk().cp("Heartbeat", {}).frame("CentralSystem", answer("1", 1));
  expect(talk.frame("CentralSystem", answer("1", 2)).found(rule)).toEqual([
    "3: answers a CALL that was answered before, with something else < 2",
  ]);
  expect(talk.frame("CentralSystem", [4, "1", "GenericError", "", {}]).found(rule)).toHaveLength(2);
});

test("an answer of which there is only a part may be the same one, logged again", () => {
  const talk = new Talk().cp("Heartbeat", {}).frame("CentralSystem", answer("1", 1));
  expect(talk.frame("CentralSystem", '[3,"1",{"currentTime":"2025-').found(rule)).toEqual([]);
});

test("the same answer again is a repetition", () => {
  const talk = new Talk().cp("Heartbeat", {}).frame("CentralSystem", answer("1", 1));
  expect(talk.frame("CentralSystem", answer("1", 1)).found(rule)).toEqual([]);
});

test("an id that is used again has an answer each time", () => {
  const talk = new Talk().frame("ChargePoint", [2, "1", "Heartbeat", {}]).frame("CentralSystem", answer("1", 1));
  talk.frame("ChargePoint", [2, "1", "Heartbeat", {}]).frame("CentralSystem", answer("1", 2));
  expect(talk.found(rule)).toEqual([]);
});

test("both sides may use the same id, and the log need not have the CALLs", () => {
  const talk = new Talk().frame("ChargePoint", [2, "1", "Heartbeat", {}]).frame("CentralSystem", answer("1", 1));
  expect(talk.frame("ChargePoint", [3, "1", { status: "Accepted" }]).found(rule)).toEqual([]);
  const unasked = new Talk().frame("CentralSystem", answer("1", 1)).wait(3600).frame("CentralSystem", answer("1", 2));
  expect(unasked.found(rule)).toEqual([]);
});

test("two stations use the same id", () => {
  const one = new Talk({ station: "A" }).cp("Heartbeat", {}, { currentTime: "2025-01-02T15:00:00Z" });
  const two = new Talk({ station: "B" }).cp("Heartbeat", {}, { currentTime: "2025-01-02T15:00:01Z" });
  expect(one.beside(two).found(rule)).toEqual([]);
});
