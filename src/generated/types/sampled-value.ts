// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, optionalMember, optionalMemberOrNone } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { alone } from "../../reading/readings.js";
import { isAsciiText, readAsciiText } from "../../reading/text.js";
import { checkRawValue, keepsRawValue } from "../../rules/raw-value.js";
import { checkSignedValueEmpty, keepsSignedValueEmpty } from "../../rules/signed-value-empty.js";
import { checkSignedValueHex, keepsSignedValueHex } from "../../rules/signed-value-hex.js";
import { checkUnitOfMeasurand, keepsUnitOfMeasurand } from "../../rules/unit-of-measurand.js";
import { type ObjectSchema, asciiTextSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type Location, membersOfLocation } from "./location.js";
import { type Measurand, membersOfMeasurand } from "./measurand.js";
import { type Phase, membersOfPhase } from "./phase.js";
import { type ReadingContext, membersOfReadingContext } from "./reading-context.js";
import { type UnitOfMeasure, membersOfUnitOfMeasure } from "./unit-of-measure.js";
import { type ValueFormat, membersOfValueFormat } from "./value-format.js";

/**
 * One measured value. OCPP 1.6 §7.43.
 *
 * Rules between its fields:
 * - `raw-value`: The value of a reading is a decimal number, unless it is signed data. OCPP 1.6 §7.43, §7.49.
 * - `signed-value-empty`, for senders: A sender leaves no signed data empty, although OCPP 1.6 sets no least length. OCPP 1.6 §7.43, §7.49.
 * - `signed-value-hex`, advice: Signed data is written as hexadecimal digits; OCMF and JSON, as later papers have it, are taken without a word. OCPP 1.6 §4.7, §7.49.
 * - `unit-of-measurand`, advice: A reading has a unit of its measurand; a frequency and a speed have none. OCPP 1.6 §7.31, §7.45, errata 3.86.
 */
export interface SampledValue {
  /** Decimal number as text or, when the format is SignedData, signed data of any length. (printable ASCII) */
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
  /** Unit of the value; Wh when left out and an energy was measured, none for a frequency, which is in hertz. */
  readonly unit?: UnitOfMeasure;
}

/** What `SampledValue` is made of. */
export interface SampledValueInput {
  /** Decimal number as text or, when the format is SignedData, signed data of any length. (printable ASCII) */
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
  /** Unit of the value; Wh when left out and an energy was measured, none for a frequency, which is in hertz. */
  readonly unit?: UnitOfMeasure | undefined;
}

/** Makes a checked `SampledValue`. OCPP 1.6 §7.43. */
export const SampledValue: Constructor<SampledValueInput, SampledValue> = /* @__PURE__ */ constructor(
  alone(readSampledValue),
  sampledValueSchema,
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsSampledValue(ordinary)) && acceptsSampledValue(value) ? success(value) : read(value);
    },
    inherits: inheritsSampledValue,
    accepts: acceptsSampledValue,
  },
);

export function inheritsSampledValue(o: object): boolean {
  return (
    "value" in o ||
    "context" in o ||
    "format" in o ||
    "measurand" in o ||
    "phase" in o ||
    "location" in o ||
    "unit" in o
  );
}

export function acceptsSampledValue(o: unknown): o is SampledValue {
  return (
    hasFields<SampledValue>(o) &&
    isAsciiText(o.value) &&
    (o.context === undefined || isMember(o.context, membersOfReadingContext)) &&
    (o.format === undefined || isMember(o.format, membersOfValueFormat)) &&
    (o.measurand === undefined || isMember(o.measurand, membersOfMeasurand)) &&
    (o.phase === undefined || isMember(o.phase, membersOfPhase)) &&
    (o.location === undefined || isMember(o.location, membersOfLocation)) &&
    (o.unit === undefined || isMember(o.unit, membersOfUnitOfMeasure)) &&
    keepsRawValue(o.value, o.format) &&
    keepsSignedValueEmpty(o.value, o.format) &&
    keepsSignedValueHex(o.value, o.format) &&
    keepsUnitOfMeasurand(o.measurand, o.unit) &&
    acceptsFields(
      o,
      1 +
        oneIfPresent(o.context) +
        oneIfPresent(o.format) +
        oneIfPresent(o.measurand) +
        oneIfPresent(o.phase) +
        oneIfPresent(o.location) +
        oneIfPresent(o.unit),
    )
  );
}

export function readSampledValue(r: Reader, at: Key, input: unknown): SampledValue {
  const o = fieldsOf<SampledValue>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const valueField = readAsciiText(r, "value", o.value);
  const context = optionalMember(r, "context", o.context, membersOfReadingContext);
  const format = optionalMember(r, "format", o.format, membersOfValueFormat);
  const measurand = optionalMember(r, "measurand", o.measurand, membersOfMeasurand);
  const phase = optionalMember(r, "phase", o.phase, membersOfPhase);
  const location = optionalMember(r, "location", o.location, membersOfLocation);
  const unit = optionalMemberOrNone(r, "unit", o.unit, membersOfUnitOfMeasure, measurand === "Frequency", [
    "hz",
    "hertz",
  ]);
  if (
    !hasFieldCount(
      r,
      o,
      1 +
        oneIfPresent(context) +
        oneIfPresent(format) +
        oneIfPresent(measurand) +
        oneIfPresent(phase) +
        oneIfPresent(location) +
        oneIfPresent(unit),
    )
  )
    refuseUnknownFields(r, o, ["value", "context", "format", "measurand", "phase", "location", "unit"]);
  checkRawValue(r, valueField, format);
  checkSignedValueEmpty(r, valueField, format);
  checkSignedValueHex(r, valueField, format);
  checkUnitOfMeasurand(r, measurand, unit);
  r.within = outer;
  const message = draft<SampledValue>(r, { value: valueField });
  if (context !== undefined) message.context = context;
  if (format !== undefined) message.format = format;
  if (measurand !== undefined) message.measurand = measurand;
  if (phase !== undefined) message.phase = phase;
  if (location !== undefined) message.location = location;
  if (unit !== undefined) message.unit = unit;
  return freezeIfValid<SampledValue>(r, message);
}

export function sampledValueSchema(): ObjectSchema {
  return objectSchema(
    {
      value: asciiTextSchema(),
      context: memberSchema(membersOfReadingContext),
      format: memberSchema(membersOfValueFormat),
      measurand: memberSchema(membersOfMeasurand),
      phase: memberSchema(membersOfPhase),
      location: memberSchema(membersOfLocation),
      unit: memberSchema(membersOfUnitOfMeasure),
    },
    "value",
  );
}
