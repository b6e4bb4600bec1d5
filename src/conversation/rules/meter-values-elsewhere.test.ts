import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "meter-values-elsewhere";

test("values have the id of a transaction that runs on another connector, has stopped, or is not the one that runs", () => {
  expect(new Talk().start(1).meter(1, 1100, 2).found(rule)).toEqual([
    "3: has values of connector 2 for transaction 1, which runs on connector 1 < 1",
  ]);
  expect(new Talk().start(1).stop(1).wait(60).meter(1, 1100).found(rule)).toEqual([
    "5: has values of connector 1 for transaction 1, which has stopped < 3",
  ]);
  expect(new Talk().start(1).meter(0, 1100).found(rule)).toEqual([
    "3: has values of connector 1 for transaction 0, and transaction 1 runs there < 1",
  ]);
});

test("values of the transaction that runs there, of none, and of the Charge Point as a whole are as usual", () => {
  const talk = new Talk().start(1).meter(1, 1100).meter(1, 1200, 0);
  const meterValue = [{ timestamp: "2025-01-02T15:00:00Z", sampledValue: [{ value: "1" }] }];
  expect(talk.cp("MeterValues", { connectorId: 2, meterValue }, {}).stop(1).found(rule)).toEqual([]);
});

test("what was read during a transaction may come after its stop", () => {
  const talk = new Talk().start(1);
  const at = talk.now;
  talk.wait(600).stop(1);
  const meterValue = [{ timestamp: at, sampledValue: [{ value: "1100" }] }];
  const values = { connectorId: 1, transactionId: 1, meterValue };
  expect(talk.cp("MeterValues", values, {}).found(rule)).toEqual([]);
  expect(talk.cp("MeterValues", { ...values, connectorId: 2 }, {}).found(rule)).toHaveLength(1);
});

test("an id that the log does not show, of a transaction that may run, is taken for right", () => {
  expect(new Talk().meter(7, 1000).meter(7, 1100).found(rule)).toEqual([]);
  expect(new Talk().starting().meter(7, 1100).stop(7).found(rule)).toEqual([]);
  expect(new Talk().starting().meter(-1, 1100).meter(-1, 1100, 2).stop(-1).found(rule)).toEqual([]);
});

test("-1 stands for any transaction without an identifier", () => {
  const start = { connectorId: 2 };
  const talk = new Talk().starting(start).stop(-1).starting(start).meter(-1, 1100, 2);
  expect(talk.stop(-1).meter(-1, 1100, 2).found(rule)).toEqual([]);
});

test("it is said once of a connector and a transaction", () => {
  expect(new Talk().start(1).meter(1, 1100, 2).meter(1, 1200, 2).meter(1, 1300, 2).found(rule)).toHaveLength(1);
});
