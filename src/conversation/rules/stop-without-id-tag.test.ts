import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "stop-without-id-tag";

test("a transaction stops after its idTag was presented, and does not have it", () => {
  expect(new Talk().start(1).authorize("tag1").stop(1).found(rule)).toEqual([
    "5: stops transaction 1 without the idTag that was presented < 3",
  ]);
});

test("with the idTag, for another reason, or with another idTag presented, it is as usual", () => {
  expect(new Talk().start(1).authorize().stop(1, 1000, { idTag: "TAG1" }).found(rule)).toEqual([]);
  expect(new Talk().start(1).authorize().stop(1, 1000, { reason: "EVDisconnected" }).found(rule)).toEqual([]);
  expect(new Talk().start(1).authorize("TAG2").stop(1).found(rule)).toEqual([]);
});

test("what was presented before the transaction, or long ago, does not stop it", () => {
  expect(new Talk().authorize().start(1).stop(1).found(rule)).toEqual([]);
  expect(new Talk().start(1).authorize().wait(121).stop(1).found(rule)).toEqual([]);
  expect(new Talk().start(1).authorize().wait(110).stop(1).found(rule)).toHaveLength(1);
});

test("what starts another transaction does not stop this one", () => {
  const talk = new Talk().start(1).authorize().start(2, { connectorId: 2 });
  expect(talk.stop(1).found(rule)).toEqual([]);
});

test("without times or without the start, nothing is said", () => {
  expect(new Talk({ timed: false }).start(1).authorize().stop(1).found(rule)).toEqual([]);
  expect(new Talk().authorize().stop(1).found(rule)).toEqual([]);
});
