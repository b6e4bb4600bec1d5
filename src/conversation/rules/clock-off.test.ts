import { expect, test } from "vitest";

import { Conversation, type Observed } from "../index.js";
import { Talk } from "../../../tests/conversation.js";

const rule = "clock-off";

const status = (timestamp: string): Record<string, unknown> => ({
  connectorId: 1,
  status: "Available",
  errorCode: "NoError",
  timestamp,
});

test("a Charge Point is ahead of the log", () => {
  expect(new Talk().start(1, { timestamp: "2025-01-02T15:06:00Z" }).found(rule)).toEqual([
    "1: its time is 6 min after that of the log",
  ]);
  expect(new Talk().cp("StatusNotification", status("2025-01-02T17:00:01Z"), {}).found(rule)).toEqual([
    "1: its time is 2 h after that of the log",
  ]);
});

test("a Central System has another time", () => {
  expect(new Talk().cp("Heartbeat", {}, { currentTime: "2025-01-02T14:00:00Z" }).found(rule)).toEqual([
    "2: its time is 60 min before that of the log",
  ]);
  expect(new Talk().wait(600).boot().found(rule)).toEqual(["2: its time is 10 min before that of the log"]);
});

test("what was kept while offline has an earlier time", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-01T15:00:00Z" });
  expect(talk.stop(1, 1000, { timestamp: "2025-01-01T16:00:00Z" }).found(rule)).toEqual([]);
});

test("each side is reported once, until its clock is right again", () => {
  const ahead = status("2025-01-02T16:00:00Z");
  const talk = new Talk().cp("StatusNotification", ahead, {}).cp("StatusNotification", ahead, {});
  talk.cp("Heartbeat", {}, { currentTime: "2025-01-02T14:00:00Z" });
  talk.cp("Heartbeat", {}, { currentTime: "2025-01-02T14:00:00Z" });
  // One that was kept says nothing of the clock.
  talk.cp("StatusNotification", status("2025-01-02T10:00:00Z"), {}).cp("StatusNotification", ahead, {});
  expect(talk.found(rule)).toEqual([
    "1: its time is 60 min after that of the log",
    "6: its time is 60 min before that of the log",
  ]);
  talk.cp("StatusNotification", status("2025-01-02T15:01:00Z"), {}).cp("StatusNotification", ahead, {});
  expect(talk.found(rule).at(-1)).toBe("15: its time is 60 min after that of the log");
});

test("five minutes are within reach of two clocks", () => {
  expect(new Talk().cp("StatusNotification", status("2025-01-02T15:05:01Z"), {}).found(rule)).toEqual([]);
  expect(new Talk().cp("StatusNotification", status("2025-01-02T15:05:02Z"), {}).found(rule)).toHaveLength(1);
});

test("a log without times, or whose times have no zone, says nothing of a clock", () => {
  const ahead = status("2025-01-02T17:00:00Z");
  expect(new Talk({ timed: false }).cp("StatusNotification", ahead, {}).found(rule)).toEqual([]);
  const text = JSON.stringify([2, "1", "StatusNotification", ahead]);
  const found = (at: string): unknown[] => {
    const observed: Observed = { text, at };
    return new Conversation().push(observed).findings.filter((finding) => finding.rule === rule);
  };
  expect(found("2025-01-02 15:00:00")).toEqual([]);
  expect(found("2025-01-02 15:00:00Z")).toHaveLength(1);
  expect(found("2025-01-02T18:00:00+01:00")).toEqual([]);
});
