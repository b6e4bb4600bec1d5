import type { Action } from "../generated/operations/catalogue.js";
import { MeterValue } from "../generated/types/meter-value.js";
import type { Call, CallError, CallResult, UncheckedCallResult } from "../ocppj/frame.js";
import { read } from "../ocppj/read.js";
import type { ReadFailure, ReadResult } from "../ocppj/reader.js";

/** Any frame. */
export type Frame = Call | CallResult | UncheckedCallResult | CallError;
export type FrameResult = ReadResult<Frame>;

/**
 * A frame that was refused, as a tolerant receiver takes it, so that one mistake does not hide all that it says. A time
 * that is missing is that of the log if it has one, an error code that is missing is NoError, an idTag that is too long is
 * cut, and a reading that is refused stands for no number.
 * `undefined` if it says too little.
 */
export function repairedFrame(
  text: string,
  { messageType, action }: ReadFailure,
  actionOf: (id: string) => Action | undefined,
  at: number | undefined,
): Frame | undefined {
  const again = read(text, { action: actionOf, tolerant: true, maxIssues: 1 });
  if (again.ok) return again.frame;
  if (messageType !== "CALL" || action === undefined) return undefined;
  const elements: unknown = parsed(text);
  if (!Array.isArray(elements)) return undefined;
  const { 1: id, 3: payload }: readonly unknown[] = elements;
  const time = at === undefined ? {} : { timestamp: new Date(at).toISOString() };
  const completed = [2, id, action, withShortIdTag(completedPayload(action, payload, time))];
  const last = read(completed, { tolerant: true, maxIssues: 1 });
  return last.ok ? last.frame : undefined;
}

/** The payload with what is often left out, and does not matter between messages. */
function completedPayload(action: string, payload: unknown, time: Properties): unknown {
  switch (action) {
    case "StartTransaction":
      return completedBy(time, payload);
    case "StatusNotification":
      return completedBy({ errorCode: "NoError" }, payload);
    case "MeterValues":
      return withSamples(payload, "meterValue", time);
    case "StopTransaction":
      return withSamples(completedBy(time, payload), "transactionData", time);
    default:
      return payload;
  }
}

/** An idTag that is too long may be one of a list in which all are. It is compared by as much as fits. */
function withShortIdTag(payload: unknown): unknown {
  if (!isProperties(payload) || !Object.hasOwn(payload, "idTag")) return payload;
  const { idTag } = payload;
  return typeof idTag === "string" ? { ...payload, idTag: idTag.slice(0, 20) } : payload;
}

type Properties = Readonly<Record<string, unknown>>;

function withSamples(payload: unknown, field: string, time: Properties): unknown {
  if (!isProperties(payload) || !Object.hasOwn(payload, field)) return payload;
  const samples = payload[field];
  if (!Array.isArray(samples)) return payload;
  return { ...payload, [field]: samples.map((sample: unknown) => withReadings(completedBy(time, sample))) };
}

function withReadings(sample: unknown): unknown {
  if (!isProperties(sample) || !Object.hasOwn(sample, "sampledValue")) return sample;
  const { sampledValue } = sample;
  return Array.isArray(sampledValue) ? { ...sample, sampledValue: sampledValue.map(withoutMistakes) } : sample;
}

/** What stands for a reading that is refused: signed data, which is no number. */
const noReading = { value: "00", format: "SignedData" };

function withoutMistakes(reading: unknown): unknown {
  const sample = { timestamp: "2025-01-02T15:04:05Z", sampledValue: [reading] };
  return MeterValue.decode(sample, { tolerant: true, maxIssues: 1 }).ok ? reading : noReading;
}

function completedBy(fields: Properties, value: unknown): unknown {
  return isProperties(value) ? { ...fields, ...value } : value;
}

function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
