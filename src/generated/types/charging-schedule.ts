// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, acceptsList, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment } from "../../reading/date-time.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { readList } from "../../reading/list.js";
import { isTenths, isWhole, optionalTenths, optionalWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { checkFirstPeriod, keepsFirstPeriod } from "../../rules/first-period.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import { checkPeriodOrder, keepsPeriodOrder } from "../../rules/period-order.js";
import { checkPeriodPastDuration, keepsPeriodPastDuration } from "../../rules/period-past-duration.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  decimalSchema,
  integerSchema,
  listSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import { type ChargingRateUnitType, membersOfChargingRateUnitType } from "./charging-rate-unit-type.js";
import {
  type ChargingSchedulePeriod,
  type ChargingSchedulePeriodInput,
  acceptsChargingSchedulePeriod,
  chargingSchedulePeriodSchema,
  inheritsChargingSchedulePeriod,
  readChargingSchedulePeriod,
} from "./charging-schedule-period.js";
import type { DateTime } from "./date-time.js";
import type { Decimal } from "./decimal.js";
import type { Int32 } from "./int32.js";

/**
 * Charging limits over time. OCPP 1.6 §7.13.
 *
 * Rules between its fields:
 * - `first-period`: The first period of a schedule starts at second 0. OCPP 1.6 §7.13, errata 3.45, errata 4.13, errata 4.17.
 * - `period-order`, advice: The periods of a schedule follow each other in time. OCPP 1.6 §7.14.
 * - `period-past-duration`, advice: No period starts after the end of its schedule, as it would never apply. OCPP 1.6 §5.16.4.
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 */
export interface ChargingSchedule {
  /** How long it lasts, in seconds; without end, or to the end of the transaction, when left out. (integer of 32 bits) */
  readonly duration?: Int32;
  /** When it starts; at the start of charging when left out. (RFC 3339 in UTC) */
  readonly startSchedule?: DateTime;
  /** Unit of the limits. */
  readonly chargingRateUnit: ChargingRateUnitType;
  /** Limits in the order of time, the first one from second 0. (at least 1 item) */
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriod[];
  /** Least rate at which the vehicle charges well, in the unit of the schedule, with at most one decimal. (at most one decimal) */
  readonly minChargingRate?: Decimal;
}

/** What `ChargingSchedule` is made of. */
export interface ChargingScheduleInput {
  /** How long it lasts, in seconds; without end, or to the end of the transaction, when left out. (integer of 32 bits) */
  readonly duration?: number | undefined;
  /** When it starts; at the start of charging when left out. (RFC 3339 in UTC) */
  readonly startSchedule?: Date | string | undefined;
  /** Unit of the limits. */
  readonly chargingRateUnit: ChargingRateUnitType;
  /** Limits in the order of time, the first one from second 0. (at least 1 item) */
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriodInput[];
  /** Least rate at which the vehicle charges well, in the unit of the schedule, with at most one decimal. (at most one decimal) */
  readonly minChargingRate?: number | undefined;
}

/** Makes a checked `ChargingSchedule`. OCPP 1.6 §7.13. */
export const ChargingSchedule: Constructor<ChargingScheduleInput, ChargingSchedule> = /* @__PURE__ */ constructor(
  readChargingSchedule,
  chargingScheduleSchema,
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsChargingSchedule(ordinary)) && acceptsChargingSchedule(value)
        ? success(value)
        : read(value);
    },
    inherits: inheritsChargingSchedule,
    accepts: acceptsChargingSchedule,
  },
);

export function inheritsChargingSchedule(o: object): boolean {
  return (
    "duration" in o ||
    "startSchedule" in o ||
    "chargingRateUnit" in o ||
    "chargingSchedulePeriod" in o ||
    inheritsChargingSchedulePeriod(o) ||
    "minChargingRate" in o
  );
}

export function acceptsChargingSchedule(o: unknown): o is ChargingSchedule {
  return (
    hasFields<ChargingSchedule>(o) &&
    (o.duration === undefined || isWhole(o.duration, -2147483648, 2147483647)) &&
    (o.startSchedule === undefined || isMoment(o.startSchedule)) &&
    isMember(o.chargingRateUnit, membersOfChargingRateUnitType) &&
    acceptsList(o.chargingSchedulePeriod, 1, acceptsChargingSchedulePeriod) &&
    (o.minChargingRate === undefined || isTenths(o.minChargingRate)) &&
    keepsFirstPeriod(o.chargingSchedulePeriod) &&
    keepsPeriodOrder(o.chargingSchedulePeriod) &&
    keepsPeriodPastDuration(o.chargingSchedulePeriod, o.duration) &&
    keepsNegativeSeconds(o.duration) &&
    acceptsFields(o, 2 + oneIfPresent(o.duration) + oneIfPresent(o.startSchedule) + oneIfPresent(o.minChargingRate))
  );
}

export function readChargingSchedule(r: Reader, at: Key, input: unknown): ChargingSchedule {
  const o = fieldsOf<ChargingSchedule>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const duration = optionalWhole<Int32>(r, "duration", o.duration, -2147483648, 2147483647);
  const startSchedule = optionalMoment<DateTime>(r, "startSchedule", o.startSchedule);
  const chargingRateUnit = readMember(r, "chargingRateUnit", o.chargingRateUnit, membersOfChargingRateUnitType);
  const chargingSchedulePeriod = readList(
    r,
    "chargingSchedulePeriod",
    o.chargingSchedulePeriod,
    1,
    readChargingSchedulePeriod,
  );
  const minChargingRate = optionalTenths<Decimal>(r, "minChargingRate", o.minChargingRate);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(duration) + oneIfPresent(startSchedule) + oneIfPresent(minChargingRate)))
    refuseUnknownFields(r, o, [
      "duration",
      "startSchedule",
      "chargingRateUnit",
      "chargingSchedulePeriod",
      "minChargingRate",
    ]);
  checkFirstPeriod(r, chargingSchedulePeriod);
  checkPeriodOrder(r, chargingSchedulePeriod);
  checkPeriodPastDuration(r, chargingSchedulePeriod, duration);
  checkNegativeSeconds(r, duration, "duration");
  r.within = outer;
  const message = draft<ChargingSchedule>(r, {});
  if (duration !== undefined) message.duration = duration;
  if (startSchedule !== undefined) message.startSchedule = startSchedule;
  message.chargingRateUnit = chargingRateUnit;
  message.chargingSchedulePeriod = chargingSchedulePeriod;
  if (minChargingRate !== undefined) message.minChargingRate = minChargingRate;
  return freezeIfValid<ChargingSchedule>(r, message);
}

export function chargingScheduleSchema(): ObjectSchema {
  return objectSchema(
    {
      duration: integerSchema(-2147483648, 2147483647),
      startSchedule: dateTimeSchema(),
      chargingRateUnit: memberSchema(membersOfChargingRateUnitType),
      chargingSchedulePeriod: listSchema(chargingSchedulePeriodSchema(), 1),
      minChargingRate: decimalSchema(),
    },
    "chargingRateUnit",
    "chargingSchedulePeriod",
  );
}
