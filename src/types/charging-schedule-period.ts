// Generated from spec/composites.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, decimalSchema, integerSchema, objectSchema } from "../kernel/json-schema.js";
import { optionalWhole, readTenths, readWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, refuseOthers } from "../kernel/object.js";
import { type Key, type Reader, enter } from "../kernel/reader.js";
import type { Decimal } from "./decimal.js";
import type { Int32 } from "./int32.js";
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
  /* @__PURE__ */ constructor(readChargingSchedulePeriod, chargingSchedulePeriodSchema);

export function readChargingSchedulePeriod(r: Reader, at: Key, input: unknown): ChargingSchedulePeriod {
  const o = fieldsOf<ChargingSchedulePeriod>(r, at, input);
  if (o === undefined) return refused;
  const outer = enter(r, at);
  const startPeriod = readWhole<Int32>(r, "startPeriod", o.startPeriod, -2147483648, 2147483647);
  const limit = readTenths<Decimal>(r, "limit", o.limit);
  const numberPhases = optionalWhole<Integer>(r, "numberPhases", o.numberPhases, 1, 3);
  if (!hasOnly(r, o, 2 + given(numberPhases))) refuseOthers(r, o, ["startPeriod", "limit", "numberPhases"]);
  r.within = outer;
  if (r.asIs) return complete<ChargingSchedulePeriod>(r, o);
  const message: Draft<ChargingSchedulePeriod> = { startPeriod, limit };
  if (numberPhases !== undefined) message.numberPhases = numberPhases;
  return complete<ChargingSchedulePeriod>(r, message);
}

export function chargingSchedulePeriodSchema(): ObjectSchema {
  return objectSchema(
    { startPeriod: integerSchema(-2147483648, 2147483647), limit: decimalSchema(), numberPhases: integerSchema(1, 3) },
    "startPeriod",
    "limit",
  );
}
