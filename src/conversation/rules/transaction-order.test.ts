import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "transaction-order";

test("a start or a stop comes after one that happened later", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-02T15:00:00Z" });
  talk.start(2, { connectorId: 2, timestamp: "2025-01-02T14:30:00Z" });
  talk.start(3, { connectorId: 3, timestamp: "2025-01-02T16:00:00Z" });
  expect(talk.stop(1, 1000, { timestamp: "2025-01-02T15:58:30Z" }).found(rule)).toEqual([
    "3: is sent after one that happened 30 min later < 1",
    "7: is sent after one that happened 90 s later < 5",
  ]);
});

test("what was kept while offline is in order among itself", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-01T10:00:00Z" });
  talk.stop(1, 1000, { timestamp: "2025-01-01T11:00:00Z" }).start(2);
  expect(talk.stop(2).found(rule)).toEqual([]);
});

test("a start or a stop that is sent again as it was is the same one", () => {
  const start = { connectorId: 1, idTag: "TAG1", meterStart: 1000, timestamp: "2025-01-02T15:00:00Z" };
  const answer = { transactionId: 1, idTagInfo: { status: "Accepted" } };
  const talk = new Talk().cp("StartTransaction", start, answer);
  talk.start(2, { connectorId: 2, timestamp: "2025-01-02T15:10:00Z" }).cp("StartTransaction", start, answer);
  const stopped = { timestamp: "2025-01-02T15:20:00Z" };
  talk.stop(1, 1100, stopped).stop(2, 1100, { timestamp: "2025-01-02T15:30:00Z" }).stop(1, 1100, stopped);
  expect(talk.found(rule)).toEqual([]);
});

test("that a transaction stops before it starts is another rule's word; a second is no order", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-02T15:00:00Z" });
  expect(talk.stop(1, 1000, { timestamp: "2025-01-02T14:00:00Z" }).found(rule)).toEqual([]);
  const close = new Talk().start(1, { timestamp: "2025-01-02T15:00:01Z" });
  expect(close.start(2, { connectorId: 2, timestamp: "2025-01-02T15:00:00Z" }).found(rule)).toEqual([]);
});
