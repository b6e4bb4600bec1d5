// Generated from spec/composites.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, decimalSchema, integerSchema, objectSchema } from "../kernel/json-schema.js";
import { isWhole, readWhole } from "../kernel/number.js";
import { given, optional, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type Decimal, isDecimal, readDecimal } from "./decimal.js";
import { type Int32, isInt32, readInt32 } from "./int32.js";
import type { Integer } from "./integer.js";

/** Part of a schedule with one limit. OCPP 1.6 §7.14. */
export interface ChargingSchedulePeriod {
  /** When it starts, in seconds from the start of the schedule; it lasts until the next one starts. (integer of 32 bits) */
  readonly startPeriod: Int32;
  /** Charging limit in the unit of the schedule, at least 0, with at most one decimal. (at least 0, at most one decimal) */
  readonly limit: Decimal;
  /** Number of phases to charge with, 1 to 3; 3 when left out. (1 to 3) */
  readonly numberPhases?: Integer;
}

/** What `ChargingSchedulePeriod` is made of. */
export interface ChargingSchedulePeriodInput {
  /** When it starts, in seconds from the start of the schedule; it lasts until the next one starts. (integer of 32 bits) */
  readonly startPeriod: number;
  /** Charging limit in the unit of the schedule, at least 0, with at most one decimal. (at least 0, at most one decimal) */
  readonly limit: number;
  /** Number of phases to charge with, 1 to 3; 3 when left out. (1 to 3) */
  readonly numberPhases?: number | undefined;
}

/** Makes a checked `ChargingSchedulePeriod`. OCPP 1.6 §7.14. */
export const ChargingSchedulePeriod: Constructor<ChargingSchedulePeriodInput, ChargingSchedulePeriod> =
  /* @__PURE__ */ constructor(readChargingSchedulePeriod, chargingSchedulePeriodSchema, {
    accept: acceptChargingSchedulePeriod,
  });

export function readChargingSchedulePeriod(r: Reader, key: Key, value: unknown): ChargingSchedulePeriod {
  return readObject<ChargingSchedulePeriod>(r, key, value, readChargingSchedulePeriodFields);
}

export function acceptChargingSchedulePeriod(o: unknown): o is ChargingSchedulePeriod {
  if (!isObject(o)) return false;
  const { startPeriod, limit, numberPhases } = unread<ChargingSchedulePeriod>(o);
  if (!isInt32(startPeriod)) return false;
  if (!isDecimal(limit)) return false;
  if (numberPhases !== undefined && !isWhole(numberPhases, 1, 3)) return false;
  return hasOnly(o, 2 + given(numberPhases)) && freeze(o);
}

function readChargingSchedulePeriodFields(r: Reader, o: Unread<ChargingSchedulePeriod>): ChargingSchedulePeriod {
  const startPeriod = readInt32(r, "startPeriod", o.startPeriod);
  const limit = readDecimal(r, "limit", o.limit);
  const numberPhases = optional(r, "numberPhases", o.numberPhases, readNumberPhases);
  refuseOthers(r, o, ["startPeriod", "limit", "numberPhases"]);
  const message: Draft<ChargingSchedulePeriod> = { startPeriod, limit };
  if (numberPhases !== undefined) message.numberPhases = numberPhases;
  return complete<ChargingSchedulePeriod>(r, message);
}

function readNumberPhases(r: Reader, key: Key, value: unknown): Integer {
  return readWhole<Integer>(r, key, value, 1, 3);
}

export function chargingSchedulePeriodSchema(): ObjectSchema {
  return objectSchema(
    { startPeriod: integerSchema(-2147483648, 2147483647), limit: decimalSchema(), numberPhases: integerSchema(1, 3) },
    "startPeriod",
    "limit",
  );
}
