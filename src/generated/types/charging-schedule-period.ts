// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isTenths, isWhole, optionalWhole, readTenths, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import { type ObjectSchema, decimalSchema, integerSchema, objectSchema } from "../../schema/json-schema.js";
import type { Decimal } from "./decimal.js";
import type { Int32 } from "./int32.js";
import type { Integer } from "./integer.js";

/**
 * Part of a schedule with one limit. OCPP 1.6 §7.14.
 *
 * Rules between its fields:
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 */
export interface ChargingSchedulePeriod {
  /** When it starts, in seconds from the start of the schedule; it lasts until the next one starts. (integer of 32 bits) */
  readonly startPeriod: Int32;
  /** Charging limit in the unit of the schedule, with at most one decimal; a sender keeps to 0 or more. (at most one decimal) */
  readonly limit: Decimal;
  /** Number of phases to charge with, 1 to 3; 3 when left out. (integer of 32 bits; a sender keeps to 1 to 3) */
  readonly numberPhases?: Integer;
}

/** What `ChargingSchedulePeriod` is made of. */
export interface ChargingSchedulePeriodInput {
  /** When it starts, in seconds from the start of the schedule; it lasts until the next one starts. (integer of 32 bits) */
  readonly startPeriod: number;
  /** Charging limit in the unit of the schedule, with at most one decimal; a sender keeps to 0 or more. (at most one decimal) */
  readonly limit: number;
  /** Number of phases to charge with, 1 to 3; 3 when left out. (integer of 32 bits; a sender keeps to 1 to 3) */
  readonly numberPhases?: number | undefined;
}

/** Makes a checked `ChargingSchedulePeriod`. OCPP 1.6 §7.14. */
export const ChargingSchedulePeriod: Constructor<ChargingSchedulePeriodInput, ChargingSchedulePeriod> =
  /* @__PURE__ */ constructor(readChargingSchedulePeriod, chargingSchedulePeriodSchema, {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsChargingSchedulePeriod(ordinary)) && acceptsChargingSchedulePeriod(value)
        ? success(value)
        : read(value);
    },
    inherits: inheritsChargingSchedulePeriod,
    accepts: acceptsChargingSchedulePeriod,
  });

export function inheritsChargingSchedulePeriod(o: object): boolean {
  return "startPeriod" in o || "limit" in o || "numberPhases" in o;
}

export function acceptsChargingSchedulePeriod(o: unknown): o is ChargingSchedulePeriod {
  return (
    hasFields<ChargingSchedulePeriod>(o) &&
    isWhole(o.startPeriod, -2147483648, 2147483647) &&
    isTenths(o.limit) &&
    (o.numberPhases === undefined || isWhole(o.numberPhases, 1, 3)) &&
    keepsNegativeSeconds(o.startPeriod) &&
    acceptsFields(o, 2 + oneIfPresent(o.numberPhases))
  );
}

export function readChargingSchedulePeriod(r: Reader, at: Key, input: unknown): ChargingSchedulePeriod {
  const o = fieldsOf<ChargingSchedulePeriod>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const startPeriod = readWhole<Int32>(r, "startPeriod", o.startPeriod, -2147483648, 2147483647);
  const limit = readTenths<Decimal>(r, "limit", o.limit);
  const numberPhases = optionalWhole<Integer>(r, "numberPhases", o.numberPhases, 1, 3, -2147483648, 2147483647);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(numberPhases)))
    refuseUnknownFields(r, o, ["startPeriod", "limit", "numberPhases"]);
  checkNegativeSeconds(r, startPeriod, "startPeriod");
  r.within = outer;
  const message = draft<ChargingSchedulePeriod>(r, { startPeriod, limit });
  if (numberPhases !== undefined) message.numberPhases = numberPhases;
  return freezeIfValid<ChargingSchedulePeriod>(r, message);
}

export function chargingSchedulePeriodSchema(): ObjectSchema {
  return objectSchema(
    {
      startPeriod: integerSchema(-2147483648, 2147483647),
      limit: decimalSchema(),
      numberPhases: integerSchema(-2147483648, 2147483647),
    },
    "startPeriod",
    "limit",
  );
}
