import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "connector-busy";

test("a second transaction starts before the first has stopped", () => {
  expect(new Talk().start(1).start(2, { meterStart: 1200 }).found(rule)).toEqual([
    "3: connector 1 starts a transaction, and the one before has not stopped < 1",
  ]);
});

test("one after the other, on another connector, or after one that was refused, is as usual", () => {
  expect(new Talk().start(1).stop(1).start(2).found(rule)).toEqual([]);
  expect(new Talk().start(1).start(2, { connectorId: 2 }).found(rule)).toEqual([]);
  expect(new Talk().start(1, { status: "Invalid" }).start(2, { meterStart: 1200 }).found(rule)).toEqual([]);
});

test("what is sent again, as it got no answer, is the same transaction", () => {
  const start = { connectorId: 1, idTag: "TAG1", meterStart: 1000, timestamp: "2025-01-02T15:00:00Z" };
  const answer = { transactionId: 1, idTagInfo: { status: "Accepted" } };
  expect(new Talk().cp("StartTransaction", start).cp("StartTransaction", start, answer).found(rule)).toEqual([]);
});

test("each transaction that is left behind is reported once", () => {
  const talk = new Talk().start(1).start(2, { meterStart: 1100 }).start(3, { meterStart: 1200 });
  expect(talk.found(rule)).toHaveLength(2);
});
