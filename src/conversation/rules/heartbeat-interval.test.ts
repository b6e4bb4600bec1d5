import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "heartbeat-interval";
const accepted = { status: "Accepted" };

/** A Heartbeat each so many seconds. */
function beats(talk: Talk, count: number, seconds: number): Talk {
  for (let i = 0; i < count; i++) talk.wait(seconds - 2).heartbeats(1);
  return talk;
}

test("Heartbeats come far too often, or too seldom, which is said once", () => {
  expect(beats(new Talk().boot(), 4, 30).found(rule)).toEqual([
    "5: comes 30 s after the one before; the interval is 5 min < 3",
  ]);
  expect(beats(new Talk().boot(), 4, 1800).found(rule)).toEqual([
    "3: is the first message after 30 min; the interval is 5 min < 1",
  ]);
});

test("nothing at all after the start is too seldom", () => {
  expect(new Talk().boot().wait(720).status(1, "Available").found(rule)).toEqual([
    "3: is the first message after 12 min; the interval is 5 min < 1",
  ]);
});

test("about the interval is as usual", () => {
  expect(beats(beats(new Talk().boot(), 3, 290), 3, 400).found(rule)).toEqual([]);
  expect(beats(new Talk().boot("Accepted", 10), 5, 14).found(rule)).toEqual([]);
});

test("whatever the Charge Point sends stands for a Heartbeat", () => {
  const talk = new Talk().boot().status(1, "Available");
  for (let i = 0; i < 6; i++) talk.wait(280).cs("GetConfiguration", {}, { configurationKey: [] });
  for (let i = 0; i < 6; i++) talk.wait(280).status(1, "Available");
  expect(talk.heartbeats(1).found(rule)).toEqual([]);
});

test("a Heartbeat that is triggered, or was not answered, is none too many", () => {
  const talk = beats(new Talk().boot(), 2, 300);
  talk.wait(280).cs("TriggerMessage", { requestedMessage: "Heartbeat" }, accepted).heartbeats(1);
  expect(beats(talk, 1, 16).found(rule)).toEqual([]);
  expect(new Talk().boot().cp("Heartbeat", {}).wait(30).heartbeats(1).found(rule)).toEqual([]);
});

test("the Central System may change the interval", () => {
  const change = (value: string): Talk => {
    const talk = beats(new Talk().boot("Accepted", 1000), 2, 1000).wait(900);
    return talk.cs("ChangeConfiguration", { key: "heartbeatinterval", value }, accepted);
  };
  expect(beats(change("60"), 3, 60).found(rule)).toEqual([]);
  expect(beats(change("60"), 3, 500).found(rule)).toHaveLength(1);
  expect(beats(change("0"), 3, 5).found(rule)).toEqual([]);
});

test("an interval counts once the Charge Point is accepted", () => {
  const talk = beats(new Talk().boot(), 2, 300).boot("Pending", 3600);
  talk.cs("GetConfiguration", {}, { configurationKey: [] }).wait(1800);
  talk.cs("TriggerMessage", { requestedMessage: "StatusNotification" }, accepted).status(1, "Available");
  expect(talk.wait(1800).boot().heartbeats(1).found(rule)).toEqual([]);
});

test("nothing is said without times, nor of a log without the start", () => {
  expect(new Talk({ timed: false }).boot().heartbeats(5).found(rule)).toEqual([]);
  const talk = beats(new Talk().boot(), 4, 30);
  expect(talk.logged((_, index) => index > 1).found(rule)).toEqual([]);
  expect(talk.logged(({ sender }) => sender === "ChargePoint").found(rule)).toEqual([]);
});
