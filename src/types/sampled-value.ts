// Generated from spec/composites.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, memberSchema, objectSchema, textSchema } from "../kernel/json-schema.js";
import { given, optional, readObject, refuseOthers } from "../kernel/object.js";
import { type Key, type Reader, enter } from "../kernel/reader.js";
import { isText, readText } from "../kernel/text.js";
import { checkRawValue } from "../rules/raw-value.js";
import { Location, readLocation } from "./location.js";
import { Measurand, readMeasurand } from "./measurand.js";
import { Phase, readPhase } from "./phase.js";
import { ReadingContext, readReadingContext } from "./reading-context.js";
import { UnitOfMeasure, readUnitOfMeasure } from "./unit-of-measure.js";
import { ValueFormat, readValueFormat } from "./value-format.js";

/**
 * One measured value. OCPP 1.6 §7.43.
 *
 * Rules between its fields:
 * - `raw-value` (§7.43, §7.49)
 */
export interface SampledValue {
  /** Decimal number as text or, when the format is SignedData, signed data of any length. (any text that is not empty) */
  readonly value: string;
  /** Why it was measured; Sample.Periodic when left out. */
  readonly context?: ReadingContext;
  /** How the value is written; Raw when left out. */
  readonly format?: ValueFormat;
  /** What was measured; Energy.Active.Import.Register when left out. */
  readonly measurand?: Measurand;
  /** Phase it was measured on; all together when left out. */
  readonly phase?: Phase;
  /** Where it was measured; Outlet when left out. */
  readonly location?: Location;
  /** Unit of the value; Wh when left out and an energy was measured. */
  readonly unit?: UnitOfMeasure;
}

/** What `SampledValue` is made of. */
export interface SampledValueInput {
  /** Decimal number as text or, when the format is SignedData, signed data of any length. (any text that is not empty) */
  readonly value: string;
  /** Why it was measured; Sample.Periodic when left out. */
  readonly context?: ReadingContext | undefined;
  /** How the value is written; Raw when left out. */
  readonly format?: ValueFormat | undefined;
  /** What was measured; Energy.Active.Import.Register when left out. */
  readonly measurand?: Measurand | undefined;
  /** Phase it was measured on; all together when left out. */
  readonly phase?: Phase | undefined;
  /** Where it was measured; Outlet when left out. */
  readonly location?: Location | undefined;
  /** Unit of the value; Wh when left out and an energy was measured. */
  readonly unit?: UnitOfMeasure | undefined;
}

/** Makes a checked `SampledValue`. OCPP 1.6 §7.43. */
export const SampledValue: Constructor<SampledValueInput, SampledValue> = /* @__PURE__ */ constructor(
  readSampledValue,
  sampledValueSchema,
  { accept: acceptSampledValue, rules: true },
);

export function readSampledValue(r: Reader, key: Key, value: unknown): SampledValue {
  return readObject<SampledValue>(r, key, value, readSampledValueFields);
}

export function acceptSampledValue(o: unknown, r: Reader, key?: string): o is SampledValue {
  if (!isObject(o)) return false;
  const { value, context, format, measurand, phase, location, unit } = unread<SampledValue>(o);
  const outer = enter(r, key);
  if (!isText(value)) return false;
  if (context !== undefined && !ReadingContext.is(context)) return false;
  if (format !== undefined && !ValueFormat.is(format)) return false;
  if (measurand !== undefined && !Measurand.is(measurand)) return false;
  if (phase !== undefined && !Phase.is(phase)) return false;
  if (location !== undefined && !Location.is(location)) return false;
  if (unit !== undefined && !UnitOfMeasure.is(unit)) return false;
  if (!hasOnly(o, 1 + given(context) + given(format) + given(measurand) + given(phase) + given(location) + given(unit)))
    return false;
  checkRawValue(r, value, format);
  r.within = outer;
  return r.issues === undefined && freeze(o);
}

function readSampledValueFields(r: Reader, o: Unread<SampledValue>): SampledValue {
  const value = readText(r, "value", o.value);
  const context = optional(r, "context", o.context, readReadingContext);
  const format = optional(r, "format", o.format, readValueFormat);
  const measurand = optional(r, "measurand", o.measurand, readMeasurand);
  const phase = optional(r, "phase", o.phase, readPhase);
  const location = optional(r, "location", o.location, readLocation);
  const unit = optional(r, "unit", o.unit, readUnitOfMeasure);
  refuseOthers(r, o, ["value", "context", "format", "measurand", "phase", "location", "unit"]);
  checkRawValue(r, value, format);
  const message: Draft<SampledValue> = { value };
  if (context !== undefined) message.context = context;
  if (format !== undefined) message.format = format;
  if (measurand !== undefined) message.measurand = measurand;
  if (phase !== undefined) message.phase = phase;
  if (location !== undefined) message.location = location;
  if (unit !== undefined) message.unit = unit;
  return complete<SampledValue>(r, message);
}

export function sampledValueSchema(): ObjectSchema {
  return objectSchema(
    {
      value: textSchema(),
      context: memberSchema(ReadingContext),
      format: memberSchema(ValueFormat),
      measurand: memberSchema(Measurand),
      phase: memberSchema(Phase),
      location: memberSchema(Location),
      unit: memberSchema(UnitOfMeasure),
    },
    "value",
  );
}
