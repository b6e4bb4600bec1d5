import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "reset-without-boot";
const accepted = { status: "Accepted" };

test("a reset is accepted, and no BootNotification follows", () => {
  const talk = new Talk().cs("Reset", { type: "Soft" }, accepted).wait(600).heartbeats(1);
  expect(talk.found(rule)).toEqual(["2: was accepted, and no BootNotification follows < 1"]);
});

test("it is said once when the reset is tried again", () => {
  const talk = new Talk().cs("Reset", { type: "Soft" }, accepted).wait(60).cs("Reset", { type: "Hard" }, accepted);
  expect(talk.wait(600).heartbeats(1).found(rule)).toEqual(["4: was accepted, and no BootNotification follows < 3"]);
});

test("a BootNotification follows, be it one that cannot be read", () => {
  const talk = new Talk().cs("Reset", { type: "Hard" }, accepted).wait(300).boot("Rejected");
  expect(talk.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const wrong = new Talk().cs("Reset", { type: "Hard" }, accepted).cp("BootNotification", {});
  expect(wrong.wait(600).heartbeats(1).found(rule)).toEqual([]);
  const cut = new Talk().cs("Reset", { type: "Hard" }, accepted);
  cut.frame("ChargePoint", '[2,"9","BootNotification",{"charge', { cut: "logger" });
  expect(cut.wait(600).heartbeats(1).found(rule)).toEqual([]);
});

test("what is rejected, or has no answer, asks for none", () => {
  const rejected = new Talk().cs("Reset", { type: "Soft" }, { status: "Rejected" });
  expect(rejected.wait(900).heartbeats(1).found(rule)).toEqual([]);
  expect(new Talk().cs("Reset", { type: "Hard" }).wait(900).heartbeats(1).found(rule)).toEqual([]);
});

test("the log may end before it is due, also without times", () => {
  expect(new Talk().cs("Reset", { type: "Soft" }, accepted).wait(590).heartbeats(1).found(rule)).toEqual([]);
  const talk = new Talk({ timed: false }).cs("Reset", { type: "Soft" }, accepted);
  expect(talk.heartbeats(9).found(rule)).toEqual([]);
  expect(talk.heartbeats(1).found(rule)).toHaveLength(1);
});
