import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "connector-gap";

test("a connector is reported, and the one below never", () => {
  const talk = new Talk().boot().status(1, "Available").status(3, "Available").status(5, "Available");
  expect(talk.wait(300).heartbeats(2).found(rule)).toEqual(["5: connector 3 is reported, and connector 2 never"]);
});

test("connectors without a gap are as usual, in any order", () => {
  const talk = new Talk().boot().status(3, "Available").status(2, "Available").status(0, "Available");
  expect(talk.status(1, "Available").wait(300).heartbeats(1).found(rule)).toEqual([]);
});

test("a log that starts later, or ends before, need not have all of them", () => {
  const talk = new Talk().boot().status(2, "Available");
  expect(talk.found(rule)).toEqual([]);
  talk.wait(300).heartbeats(15);
  expect(talk.found(rule)).toHaveLength(1);
  expect(talk.logged((_, index) => index > 1).found(rule)).toEqual([]);
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
});

test("two stations have connectors of their own", () => {
  const one = new Talk({ station: "A" }).boot().status(1, "Available").wait(300).heartbeats(1);
  const two = new Talk({ station: "B" }).boot().status(2, "Available").wait(300).heartbeats(1);
  expect(one.beside(two).found(rule)).toEqual(["6: connector 2 is reported, and connector 1 never"]);
});

test("a report that cannot be read may be that of the one below", () => {
  const wrong = { connectorId: 1, status: "Occupied", errorCode: "NoError" };
  const talk = new Talk().boot().cp("StatusNotification", wrong, {}).status(2, "Available");
  expect(talk.wait(300).heartbeats(1).found(rule)).toEqual([]);
});
