import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "meter-values-missing";
const asked = (seconds: number): Talk => new Talk().configured("MeterValueSampleInterval", String(seconds));

test("a transaction has no values, or has none for longer than three intervals", () => {
  expect(asked(60).start(1).wait(600).stop(1).found(rule)).toEqual([
    "5: transaction 1 has no values at all, in 10 min; MeterValueSampleInterval is 60 s < 3",
  ]);
  expect(asked(60).start(1).wait(50).meter(1, 1100).wait(300).meter(1, 1200).wait(10).stop(1).found(rule)).toEqual([
    "9: transaction 1 has no values for 5 min; MeterValueSampleInterval is 60 s < 3",
  ]);
});

test("values that come as often as asked for, or as part of the stop, are not missing", () => {
  const often = asked(60).start(1).wait(60).meter(1, 1100).wait(150).meter(1, 1200).wait(60);
  expect(often.stop(1).found(rule)).toEqual([]);
  const kept = asked(60).start(1);
  const transactionData = [1, 2, 3].map((minutes) => ({
    timestamp: new Date(Date.parse(kept.now) + minutes * 60_000).toISOString(),
    sampledValue: [{ value: "1100" }],
  }));
  expect(kept.wait(240).stop(1, 1200, { transactionData }).found(rule)).toEqual([]);
});

test("values without a transactionId are of the transaction on their connector", () => {
  const values = (timestamp: string): Record<string, unknown> => ({
    connectorId: 1,
    meterValue: [{ timestamp, sampledValue: [{ value: "1100" }] }],
  });
  const talk = asked(300).start(1).wait(600).cp("MeterValues", values, {}).wait(600);
  expect(talk.stop(1).found(rule)).toEqual([]);
});

test("a quarter of an hour without any is long, also where the interval is not known", () => {
  const words = "transaction 1 has no values at all, in 20 min; MeterValueSampleInterval is not known";
  expect(new Talk().boot().start(1).wait(1200).stop(1).found(rule)).toEqual([`5: ${words} < 3`]);
  expect(new Talk().boot().start(1).wait(800).stop(1).found(rule)).toEqual([]);
  expect(new Talk().boot().start(1).wait(60).meter(1, 1100).wait(7200).stop(1).found(rule)).toEqual([]);
});

test("where it is not known that values are asked for, none is missing", () => {
  expect(new Talk().start(1).wait(7200).stop(1).found(rule)).toEqual([]);
  expect(asked(0).start(1).wait(7200).stop(1).found(rule)).toEqual([]);
  expect(asked(60).wait(7200).stop(7).found(rule)).toEqual([]);
});

test("an interval that is set during the transaction does not count for it", () => {
  const change = { key: "MeterValueSampleInterval", value: "60" };
  const talk = asked(900).start(1).wait(600).cs("ChangeConfiguration", change, { status: "Accepted" });
  expect(talk.stop(1).found(rule)).toEqual([]);
});

test("one that counts only after the next start does not count yet", () => {
  const change = { key: "MeterValueSampleInterval", value: "60" };
  const talk = asked(900).cs("ChangeConfiguration", change, { status: "RebootRequired" });
  expect(talk.start(1).wait(600).stop(1).found(rule)).toEqual([]);
});

test("a Charge Point that starts during the transaction had no power", () => {
  const talk = asked(60).start(1).wait(3600).boot();
  expect(talk.stop(1, 1000, { reason: "PowerLoss" }).found(rule)).toEqual([]);
});
