import { expect, test } from "vitest";

import { read } from "../ocppj/read.js";
import { repairedFrame } from "./reading.js";
import { readingsOf } from "./series.js";

const at = Date.parse("2025-01-02T15:00:00Z");

/** What is left of the payload of a frame that is refused. */
function repaired(frame: unknown, time: number | undefined = at): unknown {
  const text = typeof frame === "string" ? frame : JSON.stringify(frame);
  const result = read(text, { action: () => "Heartbeat" });
  if (result.ok) throw new Error("the frame is not refused");
  const last = repairedFrame(text, result, () => "Heartbeat", time);
  return last?.messageType === "CALLERROR" ? undefined : last?.payload;
}

/** The numbers among the readings of a frame that is refused; `undefined` if nothing is left of it. */
function numbersIn(frame: unknown): number[] | undefined {
  const text = JSON.stringify(frame);
  const result = read(text);
  const last = result.ok ? undefined : repairedFrame(text, result, () => undefined, undefined);
  if (last?.messageType !== "CALL") return undefined;
  if (last.action === "MeterValues") return readingsOf(last.payload.meterValue).map(({ value }) => value);
  return last.action === "StopTransaction"
    ? readingsOf(last.payload.transactionData ?? []).map(({ value }) => value)
    : undefined;
}

const start = { connectorId: 1, idTag: "TAG1", meterStart: 5 };
const time = { timestamp: "2025-01-02T15:00:00.000Z" };

test("a time that is missing is that of the log", () => {
  expect(repaired([2, "1", "StartTransaction", start])).toEqual({ ...start, ...time });
  const sampledValue = [{ value: "5" }];
  expect(repaired([2, "1", "MeterValues", { connectorId: 1, meterValue: [{ sampledValue }] }])).toEqual({
    connectorId: 1,
    meterValue: [{ sampledValue, ...time }],
  });
  const stop = { transactionId: 1, meterStop: 5, transactionData: [{ sampledValue }] };
  expect(repaired([2, "1", "StopTransaction", stop])).toEqual({
    ...stop,
    ...time,
    transactionData: [{ sampledValue, ...time }],
  });
});

test("where the log has none either, none is made up", () => {
  const text = JSON.stringify([2, "1", "StartTransaction", start]);
  const result = read(text);
  expect(result.ok).toBe(false);
  expect(result.ok ? undefined : repairedFrame(text, result, () => undefined, undefined)).toBeUndefined();
});

test("a time that is there stays", () => {
  const early = { timestamp: "2024-01-01T00:00:00Z" };
  expect(repaired([2, "1", "StartTransaction", { ...start, ...early, meterStart: "5" }])).toEqual({
    ...start,
    ...early,
  });
});

test("an error code that is missing is NoError, and an idTag that is too long is cut", () => {
  const status = { connectorId: 1, status: "Available" };
  expect(repaired([2, "1", "StatusNotification", status])).toEqual({ ...status, errorCode: "NoError" });
  expect(repaired([2, "1", "Authorize", { idTag: "12345678901234567890XYZ" }])).toEqual({
    idTag: "12345678901234567890",
  });
});

test.each([
  ["is no number", { value: "n/a", unit: "A" }],
  ["has a decimal comma", { value: "1,5" }],
  ["is empty", { value: null }],
  ["has no value", { measurand: "SoC" }],
  ["measures what OCPP has no name for", { value: "1", measurand: "Mood" }],
  ["is none", 5],
])("a reading that %s does not hide the others, nor that there was one", (_, broken) => {
  const samplesOf = (sampledValue: readonly unknown[]): unknown[] => [{ ...time, sampledValue }];
  const readings = samplesOf([{ value: "5" }, broken, { value: "6" }]);
  const stop = { transactionId: 1, meterStop: 5, ...time };
  expect(numbersIn([2, "1", "MeterValues", { connectorId: 1, meterValue: readings }])).toEqual([5, 6]);
  expect(numbersIn([2, "1", "StopTransaction", { ...stop, transactionData: readings }])).toEqual([5, 6]);
  const alone = { connectorId: 1, meterValue: samplesOf([broken]) };
  expect(numbersIn([2, "1", "MeterValues", alone])).toEqual([]);
  expect(repaired([2, "1", "MeterValues", alone])).toMatchObject({ connectorId: 1, meterValue: [time] });
});

test("what a tolerant receiver understands is taken as it does", () => {
  expect(repaired([2, "1", "Reset", { type: "hard" }])).toEqual({ type: "Hard" });
  expect(repaired([3, "1", { currentTime: "2025-01-02 15:00:00" }])).toEqual({ currentTime: "2025-01-02T15:00:00Z" });
});

test.each([
  ["is no JSON", '[2,"1","StartTransaction",{'],
  ["is no frame", '{"a":1}'],
  ["has an unknown action", [2, "1", "Bake", {}]],
  ["has a payload of another kind", [2, "1", "StartTransaction", 5]],
  ["has a list where there is none", [2, "1", "StartTransaction", [start]]],
  ["lacks more than a time", [2, "1", "StartTransaction", { connectorId: 1 }]],
  ["has values that are none", [2, "1", "MeterValues", { connectorId: 1, meterValue: 5 }]],
  ["is an answer that says nothing", [3, "1", {}]],
])("what %s says too little", (_, frame) => {
  expect(repaired(frame)).toBeUndefined();
});
