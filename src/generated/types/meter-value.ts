// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, acceptsList, hasFields } from "../../reading/accept.js";
import { freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { readReadings } from "../../reading/readings.js";
import { type ObjectSchema, dateTimeSchema, listSchema, objectSchema } from "../../schema/json-schema.js";
import type { DateTime } from "./date-time.js";
import {
  type SampledValue,
  type SampledValueInput,
  acceptsSampledValue,
  inheritsSampledValue,
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
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsMeterValue(ordinary)) && acceptsMeterValue(value) ? success(value) : read(value);
    },
    inherits: inheritsMeterValue,
    accepts: acceptsMeterValue,
  },
);

export function inheritsMeterValue(o: object): boolean {
  return "timestamp" in o || "sampledValue" in o || inheritsSampledValue(o);
}

export function acceptsMeterValue(o: unknown): o is MeterValue {
  return (
    hasFields<MeterValue>(o) &&
    isMoment(o.timestamp) &&
    acceptsList(o.sampledValue, 1, acceptsSampledValue) &&
    acceptsFields(o, 2)
  );
}

export function readMeterValue(r: Reader, at: Key, input: unknown): MeterValue {
  const o = fieldsOf<MeterValue>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const timestamp = readMoment<DateTime>(r, "timestamp", o.timestamp);
  const sampledValue = readReadings(r, "sampledValue", o.sampledValue, 1, readSampledValue);
  if (!hasFieldCount(r, o, 2)) refuseUnknownFields(r, o, ["timestamp", "sampledValue"]);
  r.within = outer;
  return freezeIfValid<MeterValue>(r, { timestamp, sampledValue });
}

export function meterValueSchema(): ObjectSchema {
  return objectSchema(
    { timestamp: dateTimeSchema(), sampledValue: listSchema(sampledValueSchema(), 1) },
    "timestamp",
    "sampledValue",
  );
}
