// Generated from spec/composites.ts by `npm run generate`.

import { acceptList, freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, dateTimeSchema, listSchema, objectSchema } from "../kernel/json-schema.js";
import { readReadings } from "../kernel/list.js";
import { readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type DateTime, isDateTime, readDateTime } from "./date-time.js";
import {
  type SampledValue,
  type SampledValueInput,
  acceptSampledValue,
  readSampledValue,
  sampledValueSchema,
} from "./sampled-value.js";

/** Values that were measured at the same time. OCPP 1.6 §7.33. */
export interface MeterValue {
  /** When the values were measured. (RFC 3339 in UTC) */
  readonly timestamp: DateTime;
  /** The values, at least one. (at least 1 item) */
  readonly sampledValue: readonly SampledValue[];
}

/** What `MeterValue` is made of. */
export interface MeterValueInput {
  /** When the values were measured. (RFC 3339 in UTC) */
  readonly timestamp: Date | string;
  /** The values, at least one. (at least 1 item) */
  readonly sampledValue: readonly SampledValueInput[];
}

/** Makes a checked `MeterValue`. OCPP 1.6 §7.33. */
export const MeterValue: Constructor<MeterValueInput, MeterValue> = /* @__PURE__ */ constructor(
  readMeterValue,
  meterValueSchema,
  { accept: acceptMeterValue, rules: true },
);

export function readMeterValue(r: Reader, key: Key, value: unknown): MeterValue {
  return readObject<MeterValue>(r, key, value, readMeterValueFields);
}

export function acceptMeterValue(o: unknown, r: Reader): o is MeterValue {
  if (!isObject(o)) return false;
  const { timestamp, sampledValue } = unread<MeterValue>(o);
  if (!isDateTime(timestamp)) return false;
  if (!acceptList(sampledValue, r, 1, acceptSampledValue)) return false;
  return hasOnly(o, 2) && freeze(o);
}

function readMeterValueFields(r: Reader, o: Unread<MeterValue>): MeterValue {
  const timestamp = readDateTime(r, "timestamp", o.timestamp);
  const sampledValue = readReadings(r, "sampledValue", o.sampledValue, 1, readSampledValue);
  refuseOthers(r, o, ["timestamp", "sampledValue"]);
  return complete<MeterValue>(r, { timestamp, sampledValue });
}

export function meterValueSchema(): ObjectSchema {
  return objectSchema(
    { timestamp: dateTimeSchema(), sampledValue: listSchema(sampledValueSchema(), 1) },
    "timestamp",
    "sampledValue",
  );
}
