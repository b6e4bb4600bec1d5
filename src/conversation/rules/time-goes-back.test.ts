import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "time-goes-back";

/** MeterValues of transaction 1 with a sample at each of these times. */
const sampled = (context: string, ...times: readonly string[]): Record<string, unknown> => ({
  connectorId: 1,
  transactionId: 1,
  meterValue: times.map((timestamp) => ({ timestamp, sampledValue: [{ value: "1500", context }] })),
});

test("a time is before that of the message before", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-02T15:00:00Z" });
  talk.cp("MeterValues", sampled("Sample.Periodic", "2025-01-02T15:30:00Z"), {});
  talk.cp("MeterValues", sampled("Sample.Periodic", "2025-01-02T15:29:00Z"), {});
  expect(talk.stop(1, 1500, { timestamp: "2025-01-02T14:00:00Z" }).found(rule)).toEqual([
    "5: its time is 60 s before that of the message before < 3",
    "7: its time is 89 min before that of the message before < 5",
  ]);
});

test("a second may be lost where some times have fractions", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-02T15:00:00.999Z" });
  expect(talk.stop(1, 1500, { timestamp: "2025-01-02T15:00:00Z" }).found(rule)).toEqual([]);
});

test("aligned values have the time at which their interval began", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-02T15:07:00Z" });
  talk.cp("MeterValues", sampled("Sample.Clock", "2025-01-02T15:00:00Z"), {});
  expect(talk.stop(1, 1500, { timestamp: "2025-01-02T15:20:00Z" }).found(rule)).toEqual([]);
});

test("within a message, the order is free", () => {
  const talk = new Talk().start(1, { timestamp: "2025-01-02T15:00:00Z" });
  talk.cp("MeterValues", sampled("Sample.Periodic", "2025-01-02T15:30:00Z", "2025-01-02T15:15:00Z"), {});
  expect(talk.stop(1, 1500, { timestamp: "2025-01-02T15:30:00Z" }).found(rule)).toEqual([]);
});

test("other transactions, and values of none, have times of their own", () => {
  const talk = new Talk().start(1).start(2, { connectorId: 2, timestamp: "2025-01-02T14:00:00Z" });
  const { meterValue } = sampled("Sample.Periodic", "2025-01-02T13:00:00Z");
  expect(talk.cp("MeterValues", { connectorId: 1, meterValue }, {}).found(rule)).toEqual([]);
});

test("of a transaction whose start is not in the log, only values are compared", () => {
  const talk = new Talk().cp("MeterValues", sampled("Sample.Periodic", "2025-01-02T15:30:00Z"), {});
  talk.cp("MeterValues", sampled("Sample.Periodic", "2025-01-02T15:40:00Z"), {});
  expect(talk.stop(1, 1500, { timestamp: "2025-01-02T15:39:00Z" }).found(rule)).toEqual([
    "5: its time is 60 s before that of the message before < 3",
  ]);
});
