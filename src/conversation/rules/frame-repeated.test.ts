import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "frame-repeated";
const heartbeat = [2, "1", "Heartbeat", {}];
const answer = [3, "1", { currentTime: "2025-01-02T15:00:00Z" }];

test("a CALL and an answer stand in the log again", () => {
  const talk = new Talk().frame("ChargePoint", heartbeat).frame("ChargePoint", heartbeat);
  talk.frame("CentralSystem", answer).frame("CentralSystem", answer).frame("CentralSystem", answer);
  expect(talk.found(rule)).toEqual([
    "2: is the same frame as before, sent or logged again < 1",
    "4: is the same frame as before, sent or logged again < 3",
    "5: is the same frame as before, sent or logged again < 3",
  ]);
});

test("other frames with the same id are not the same", () => {
  const talk = new Talk().frame("ChargePoint", heartbeat).frame("CentralSystem", answer);
  talk.frame("CentralSystem", [3, "1", { currentTime: "2025-01-02T15:00:01Z" }]);
  expect(talk.frame("ChargePoint", [2, "1", "Heartbeat", {}]).found(rule)).toEqual([]);
});

test("what is alike and has an id of its own is not the same", () => {
  expect(new Talk().heartbeats(3).found(rule)).toEqual([]);
});

test("two stations may send the same", () => {
  const one = new Talk({ station: "A" }).frame("ChargePoint", heartbeat).frame("CentralSystem", answer);
  const two = new Talk({ station: "B" }).frame("ChargePoint", heartbeat).frame("CentralSystem", answer);
  expect(one.beside(two).found(rule)).toEqual([]);
});
