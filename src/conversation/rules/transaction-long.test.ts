import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "transaction-long";
const start = { timestamp: "2025-01-02T15:00:00Z" };

test("a transaction lasts more than a day, by the clock of the Charge Point", () => {
  expect(new Talk().start(1, start).stop(1, 1000, { timestamp: "2025-01-04T15:00:00Z" }).found(rule)).toEqual([
    "3: transaction 1 lasts 48 h < 1",
  ]);
});

test("one of a day is not long", () => {
  expect(new Talk().start(1, start).stop(1, 1000, { timestamp: "2025-01-03T15:00:00Z" }).found(rule)).toEqual([]);
});

test("where the start is not in the log, or has no time that is known, nothing is said", () => {
  expect(new Talk().stop(7).found(rule)).toEqual([]);
  const untimed = new Talk({ timed: false });
  untimed.cp("StartTransaction", { connectorId: 1, idTag: "TAG1", meterStart: 1000 });
  expect(untimed.stop(1).found(rule)).toEqual([]);
});
