import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "transaction-short";
const start = { timestamp: "2025-01-02T15:00:00Z" };

test("a transaction lasts less than a minute, by the clock of the Charge Point", () => {
  expect(new Talk().start(1, start).wait(600).stop(1, 1000, { timestamp: "2025-01-02T15:00:59Z" }).found(rule)).toEqual(
    ["3: transaction 1 lasts 59 s < 1"],
  );
});

test("one of a minute is not short, and one that ends before it starts is another rule's", () => {
  expect(new Talk().start(1, start).stop(1, 1000, { timestamp: "2025-01-02T15:01:00Z" }).found(rule)).toEqual([]);
  expect(new Talk().start(1, start).stop(1, 1000, { timestamp: "2025-01-02T14:59:59Z" }).found(rule)).toEqual([]);
});

test("a time of the log is not that of the transaction", () => {
  const untimed = new Talk({ timed: false }).start(1, start);
  expect(untimed.stop(1, 1000, { timestamp: "2025-01-02T15:00:59Z" }).found(rule)).toHaveLength(1);
  expect(new Talk().stop(7).found(rule)).toEqual([]);
});
