import { beforeEach, expect, test } from "vitest";

import { Conversation, type ConversationFinding, type Observed, type Transaction } from "./index.js";

let ids = 0;
beforeEach(() => {
  ids = 0;
});

/** A StartTransaction that fits no other one. */
function start(station: string | undefined, connectorId = 1): Observed {
  const id = String(++ids);
  const payload = { connectorId, idTag: `TAG${id}`, meterStart: 1000, timestamp: "2025-01-02T15:00:00Z" };
  const text = JSON.stringify([2, id, "StartTransaction", payload]);
  return { text, ...(station !== undefined && { station }) };
}

/** What is found of connectors that have two transactions: the station of each. */
function busy(...frames: readonly Observed[]): (string | undefined)[] {
  const conversation = new Conversation();
  const findings: ConversationFinding[] = frames.flatMap((frame) => [...conversation.push(frame).findings]);
  return findings.filter(({ rule }) => rule === "connector-busy").map(({ station }) => station);
}

test("each station has its own transactions", () => {
  expect(busy(start("A"), start("B"), start("C"))).toEqual([]);
  expect(busy(start("A"), start("B"), start("B"), start("A"))).toEqual(["B", "A"]);
});

test("a log that names its only station in some lines is about that one", () => {
  expect(busy(start(undefined), start(undefined))).toEqual([undefined]);
  expect(busy(start(undefined), start("A"))).toEqual(["A"]);
  expect(busy(start("A"), start(undefined))).toEqual(["A"]);
});

test("with several stations, what names none is of nobody", () => {
  expect(busy(start("A"), start("B"), start(undefined), start(undefined))).toEqual([]);
  // What came before the second is of the first.
  expect(busy(start(undefined), start("A", 2), start("B"), start("A"))).toEqual(["A"]);
});

test("the transactions of a station that got its name later have it", () => {
  const conversation = new Conversation();
  for (const frame of [start(undefined), start("A", 2)]) conversation.push(frame);
  expect(conversation.end().transactions.map(({ station }) => station)).toEqual(["A", "A"]);
});

test("a station may be called like anything", () => {
  const names = ["__proto__", "constructor", "toString", ""];
  expect(busy(...names.map((name) => start(name)), ...names.map((name) => start(name)))).toEqual(names);
});

test("of more than 2000, the one that was silent for longest is forgotten, with its transactions", () => {
  const conversation = new Conversation();
  const handedOut: Transaction[] = [];
  const push = (station: number, connectorId: number): void => {
    handedOut.push(...conversation.push(start(`CP${station}`, connectorId)).transactions);
  };
  for (let i = 0; i < 2000; i++) push(i, 1);
  push(0, 2);
  expect(handedOut).toEqual([]);
  push(2000, 1);
  expect(handedOut.map(({ station }) => station)).toEqual(["CP1"]);
  for (let i = 2001; i < 5000; i++) push(i, 1);
  expect(handedOut).toHaveLength(3001);
  expect(conversation.end().transactions).toHaveLength(2000);
});

test("the readings of a station that is forgotten make room for those of others", () => {
  const conversation = new Conversation();
  const timestamp = "2025-01-02T15:00:00Z";
  const sampledValue = Array.from({ length: 300 }, (_, i) => ({ value: String(i) }));
  const transactions: Transaction[] = [];
  for (let i = 0; i < 4000; i++) {
    const values = { connectorId: 1, transactionId: 1, meterValue: [{ timestamp, sampledValue }] };
    const text = JSON.stringify([2, String(i), "MeterValues", values]);
    transactions.push(...conversation.push({ text, station: `CP${i}` }).transactions);
  }
  transactions.push(...conversation.end().transactions);
  expect(transactions).toHaveLength(4000);
  // As many as can be kept are of the stations that were there at the same time.
  const complete = transactions.filter(({ readingsLeftOut }) => readingsLeftOut === 0);
  expect(complete.length).toBeGreaterThan(3000);
});
