import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "transaction-open";

test("at the end, a transaction has not stopped", () => {
  const talk = new Talk().start(1).start(2, { connectorId: 2 });
  expect(talk.found(rule)).toEqual([
    "1: the transaction on connector 1 has not stopped at the end",
    "3: the transaction on connector 2 has not stopped at the end",
  ]);
  expect(talk.findings().filter((finding) => finding.rule === rule)).toMatchObject([
    { level: "information", connectorId: 1, transactionId: 1, place: { frame: 1, line: 1 } },
    { level: "information", connectorId: 2, transactionId: 2, place: { frame: 3, line: 3 } },
  ]);
});

test("one that stopped is not open, also if its start has no answer", () => {
  expect(new Talk().start(1).stop(1).found(rule)).toEqual([]);
  expect(new Talk().starting().stop(1).found(rule)).toEqual([]);
});

test("of one whose start is not in the log, nothing is said", () => {
  expect(new Talk().meter(7, 1000).found(rule)).toEqual([]);
});

test("of two starts without an answer, nobody knows which has stopped", () => {
  const two = (): Talk => new Talk().starting().starting({ connectorId: 2 });
  expect(two().stop(7).found(rule)).toEqual([]);
  // Values say which is which.
  const known = two().meter(7, 1100, 2).meter(8, 1100, 1).stop(7, 1200);
  expect(known.found(rule)).toEqual(["1: the transaction on connector 1 has not stopped at the end"]);
});
