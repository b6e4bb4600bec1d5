import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "status-missing-after-boot";

test("an accepted Charge Point reports no status, or that of some connectors", () => {
  expect(new Talk().boot().wait(300).heartbeats(1).found(rule)).toEqual([
    "1: no StatusNotification follows for connector 0, 1",
  ]);
  const number = { configurationKey: [{ key: "NumberOfConnectors", readonly: true, value: "3" }] };
  const talk = new Talk().cs("GetConfiguration", {}, number).boot().status(0, "Available").status(2, "Available");
  expect(talk.wait(300).heartbeats(1).found(rule)).toEqual(["3: no StatusNotification follows for connector 1, 3"]);
});

test("each start asks for them again", () => {
  const talk = new Talk().boot().status(0, "Available").status(1, "Available").wait(300).heartbeats(1);
  expect(talk.found(rule)).toEqual([]);
  expect(talk.boot().wait(300).heartbeats(2).found(rule)).toEqual([
    "9: no StatusNotification follows for connector 0, 1",
  ]);
});

test("nothing is asked for before Accepted, or before the next start", () => {
  expect(new Talk().boot("Pending").wait(400).heartbeats(1).found(rule)).toEqual([]);
  const again = new Talk().boot().wait(60).boot().status(0, "Available").status(1, "Available");
  expect(again.wait(300).heartbeats(1).found(rule)).toEqual([]);
});

test("what the log does not show is not missing", () => {
  expect(new Talk().boot().wait(200).heartbeats(1).found(rule)).toEqual([]);
  expect(new Talk({ timed: false }).boot().heartbeats(5).found(rule)).toEqual([]);
  const talk = new Talk().boot().wait(300).heartbeats(9);
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
  expect(talk.logged((_, index) => index > 0).found(rule)).toEqual([]);
});

test("a report that cannot be read may be the one", () => {
  const wrong = { connectorId: 1, status: "Occupied", errorCode: "NoError" };
  const talk = new Talk().boot().status(0, "Available").cp("StatusNotification", wrong, {});
  expect(talk.wait(300).heartbeats(1).found(rule)).toEqual([]);
  const cut = new Talk().boot().frame("ChargePoint", '[2,"9","StatusNotification",{"conn', { cut: "logger" });
  expect(cut.wait(300).heartbeats(1).found(rule)).toEqual([]);
});

test("a log without times has to go on for a while", () => {
  expect(new Talk({ timed: false }).boot().heartbeats(10).found(rule)).toEqual([
    "1: no StatusNotification follows for connector 0, 1",
  ]);
});
