// Generated from spec/composites.ts by `npm run generate`.

import { acceptList, freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  decimalSchema,
  integerSchema,
  listSchema,
  memberSchema,
  objectSchema,
} from "../kernel/json-schema.js";
import { readList } from "../kernel/list.js";
import { given, optional, readObject, refuseOthers } from "../kernel/object.js";
import { type Key, type Reader, enter } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { checkFirstPeriod } from "../rules/first-period.js";
import { checkPeriodOrder } from "../rules/period-order.js";
import { checkPeriodPastDuration } from "../rules/period-past-duration.js";
import { ChargingRateUnitType, readChargingRateUnitType } from "./charging-rate-unit-type.js";
import {
  type ChargingSchedulePeriod,
  type ChargingSchedulePeriodInput,
  acceptChargingSchedulePeriod,
  chargingSchedulePeriodSchema,
  readChargingSchedulePeriod,
} from "./charging-schedule-period.js";
import { type DateTime, isDateTime, readDateTime } from "./date-time.js";
import { type Decimal, isDecimal, readDecimal } from "./decimal.js";
import { type Int32, isInt32, readInt32 } from "./int32.js";

/**
 * Charging limits over time. OCPP 1.6 §7.13.
 *
 * Rules between its fields:
 * - `first-period` (§7.13, errata 3.45)
 * - `period-order` (§5.16.4), a warning
 * - `period-past-duration` (§5.16.4), a warning
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
  /** Least rate at which the vehicle charges well, in the unit of the schedule, with at most one decimal. (at least 0, at most one decimal) */
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
  /** Least rate at which the vehicle charges well, in the unit of the schedule, with at most one decimal. (at least 0, at most one decimal) */
  readonly minChargingRate?: number | undefined;
}

/** Makes a checked `ChargingSchedule`. OCPP 1.6 §7.13. */
export const ChargingSchedule: Constructor<ChargingScheduleInput, ChargingSchedule> = /* @__PURE__ */ constructor(
  readChargingSchedule,
  chargingScheduleSchema,
  { accept: acceptChargingSchedule, rules: true },
);

export function readChargingSchedule(r: Reader, key: Key, value: unknown): ChargingSchedule {
  return readObject<ChargingSchedule>(r, key, value, readChargingScheduleFields);
}

export function acceptChargingSchedule(o: unknown, r: Reader, key?: string): o is ChargingSchedule {
  if (!isObject(o)) return false;
  const { duration, startSchedule, chargingRateUnit, chargingSchedulePeriod, minChargingRate } =
    unread<ChargingSchedule>(o);
  const outer = enter(r, key);
  if (duration !== undefined && !isInt32(duration)) return false;
  if (startSchedule !== undefined && !isDateTime(startSchedule)) return false;
  if (!ChargingRateUnitType.is(chargingRateUnit)) return false;
  if (!acceptList(chargingSchedulePeriod, r, 1, acceptChargingSchedulePeriod)) return false;
  if (minChargingRate !== undefined && !isDecimal(minChargingRate)) return false;
  if (!hasOnly(o, 2 + given(duration) + given(startSchedule) + given(minChargingRate))) return false;
  checkFirstPeriod(r, chargingSchedulePeriod);
  checkPeriodOrder(r, chargingSchedulePeriod);
  checkPeriodPastDuration(r, chargingSchedulePeriod, duration);
  r.within = outer;
  return r.issues === undefined && freeze(o);
}

function readChargingScheduleFields(r: Reader, o: Unread<ChargingSchedule>): ChargingSchedule {
  const duration = optional(r, "duration", o.duration, readInt32);
  const startSchedule = optionalText(r, "startSchedule", o.startSchedule, readDateTime);
  const chargingRateUnit = readChargingRateUnitType(r, "chargingRateUnit", o.chargingRateUnit);
  const chargingSchedulePeriod = readList(
    r,
    "chargingSchedulePeriod",
    o.chargingSchedulePeriod,
    1,
    readChargingSchedulePeriod,
  );
  const minChargingRate = optional(r, "minChargingRate", o.minChargingRate, readDecimal);
  refuseOthers(r, o, ["duration", "startSchedule", "chargingRateUnit", "chargingSchedulePeriod", "minChargingRate"]);
  checkFirstPeriod(r, chargingSchedulePeriod);
  checkPeriodOrder(r, chargingSchedulePeriod);
  checkPeriodPastDuration(r, chargingSchedulePeriod, duration);
  const message: Draft<ChargingSchedule> = {};
  if (duration !== undefined) message.duration = duration;
  if (startSchedule !== undefined) message.startSchedule = startSchedule;
  message.chargingRateUnit = chargingRateUnit;
  message.chargingSchedulePeriod = chargingSchedulePeriod;
  if (minChargingRate !== undefined) message.minChargingRate = minChargingRate;
  return complete<ChargingSchedule>(r, message);
}

export function chargingScheduleSchema(): ObjectSchema {
  return objectSchema(
    {
      duration: integerSchema(-2147483648, 2147483647),
      startSchedule: dateTimeSchema(),
      chargingRateUnit: memberSchema(ChargingRateUnitType),
      chargingSchedulePeriod: listSchema(chargingSchedulePeriodSchema(), 1),
      minChargingRate: decimalSchema(),
    },
    "chargingRateUnit",
    "chargingSchedulePeriod",
  );
}
