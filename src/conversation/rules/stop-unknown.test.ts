import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "stop-unknown";

test("a transaction stops whose start is not in the log", () => {
  expect(new Talk().stop(7).found(rule)).toEqual(["1: stops transaction 7, whose start was not seen"]);
  // Also if it had values before.
  expect(new Talk().meter(7, 1000).stop(7).found(rule)).toEqual(["3: stops transaction 7, whose start was not seen"]);
});

test("one whose start was seen stops as usual, with an answer or without", () => {
  expect(new Talk().start(7).stop(7).found(rule)).toEqual([]);
  expect(new Talk().starting().stop(7).found(rule)).toEqual([]);
  // What a Charge Point calls a transaction of which it has no identifier.
  expect(new Talk().starting().stop(-1).found(rule)).toEqual([]);
});

test("where several starts have no answer, one of them is what stops", () => {
  const talk = new Talk().starting().starting({ connectorId: 2 });
  expect(talk.stop(7).stop(8).found(rule)).toEqual([]);
});

test("a stop before the only start without an answer, or below its meterStart, is of another transaction", () => {
  const message = "2: stops transaction 7, whose start was not seen";
  expect(new Talk().starting().stop(7, 999).found(rule)).toEqual([message]);
  const early = { timestamp: "2025-01-02T14:00:00Z" };
  expect(new Talk().starting().stop(7, 1000, early).found(rule)).toEqual([message]);
});

test("it is said once of each transaction", () => {
  expect(new Talk().stop(7).stop(7, 1100).stop(8).found(rule)).toEqual([
    "1: stops transaction 7, whose start was not seen",
    "5: stops transaction 8, whose start was not seen",
  ]);
});
