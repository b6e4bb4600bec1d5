// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment } from "../../reading/date-time.js";
import { isMember, optionalMember, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { checkPeriodPastRecurrence, keepsPeriodPastRecurrence } from "../../rules/period-past-recurrence.js";
import { checkProfileTransaction, keepsProfileTransaction } from "../../rules/profile-transaction.js";
import { checkRecurrencyKindMissing, keepsRecurrencyKindMissing } from "../../rules/recurrency-kind-missing.js";
import { checkRecurrencyKind, keepsRecurrencyKind } from "../../rules/recurrency-kind.js";
import { checkRelativeStartSchedule, keepsRelativeStartSchedule } from "../../rules/relative-start-schedule.js";
import { checkStartScheduleMissing, keepsStartScheduleMissing } from "../../rules/start-schedule-missing.js";
import { checkTransactionIdSign, keepsTransactionIdSign } from "../../rules/transaction-id-sign.js";
import { checkValidTo, keepsValidTo } from "../../rules/valid-to.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import { type ChargingProfileKindType, membersOfChargingProfileKindType } from "./charging-profile-kind-type.js";
import {
  type ChargingProfilePurposeType,
  membersOfChargingProfilePurposeType,
} from "./charging-profile-purpose-type.js";
import {
  type ChargingSchedule,
  type ChargingScheduleInput,
  acceptsChargingSchedule,
  chargingScheduleSchema,
  inheritsChargingSchedule,
  readChargingSchedule,
} from "./charging-schedule.js";
import type { DateTime } from "./date-time.js";
import type { Int32 } from "./int32.js";
import type { Integer } from "./integer.js";
import { type RecurrencyKindType, membersOfRecurrencyKindType } from "./recurrency-kind-type.js";

/**
 * Charging schedule, and what it is for. OCPP 1.6 §7.8.
 *
 * Rules between its fields:
 * - `profile-transaction`: Only a TxProfile names a transaction. OCPP 1.6 §7.8.
 * - `recurrency-kind`: Only a Recurring profile has a recurrencyKind. OCPP 1.6 errata 3.56.
 * - `recurrency-kind-missing`, advice: A Recurring profile has a recurrencyKind. OCPP 1.6 §7.8, §7.37.
 * - `start-schedule-missing`, advice: The schedule of an Absolute or Recurring profile has a startSchedule. OCPP 1.6 §7.9, §7.37, errata 3.79.
 * - `relative-start-schedule`, advice: The schedule of a Relative profile has no startSchedule, as it starts when charging does. OCPP 1.6 §7.9.
 * - `period-past-recurrence`, advice: A schedule that comes back every day or week has nothing beyond that day or week, as it would never apply. OCPP 1.6 §5.16.4, §7.37, errata 3.43, errata 3.44, errata 3.79.
 * - `valid-to`, advice: A profile is valid for some time: validTo is later than validFrom. OCPP 1.6 §7.8.
 * - `transaction-id-sign`, advice: The identifier of a transaction is above 0; a Charge Point that never learned it sends −1. OCPP 1.6 errata 3.18, errata 3.54.
 */
export interface ChargingProfile {
  /** Identifier of the profile. (integer of 32 bits) */
  readonly chargingProfileId: Int32;
  /** Transaction of a TxProfile. (integer of 32 bits) */
  readonly transactionId?: Int32;
  /** Rank among profiles of the same purpose; the highest one that is valid counts. (at least 0; a sender keeps to 0 to 65535) */
  readonly stackLevel: Integer;
  /** What the profile limits. */
  readonly chargingProfilePurpose: ChargingProfilePurposeType;
  /** What the times of the schedule refer to. */
  readonly chargingProfileKind: ChargingProfileKindType;
  /** How often a Recurring profile comes back. */
  readonly recurrencyKind?: RecurrencyKindType;
  /** When the profile starts to be valid; at once when left out. (RFC 3339 in UTC) */
  readonly validFrom?: DateTime;
  /** When the profile stops being valid; when it is replaced, if left out. (RFC 3339 in UTC) */
  readonly validTo?: DateTime;
  /** Limits over time. */
  readonly chargingSchedule: ChargingSchedule;
}

/** What `ChargingProfile` is made of. */
export interface ChargingProfileInput {
  /** Identifier of the profile. (integer of 32 bits) */
  readonly chargingProfileId: number;
  /** Transaction of a TxProfile. (integer of 32 bits) */
  readonly transactionId?: number | undefined;
  /** Rank among profiles of the same purpose; the highest one that is valid counts. (at least 0; a sender keeps to 0 to 65535) */
  readonly stackLevel: number;
  /** What the profile limits. */
  readonly chargingProfilePurpose: ChargingProfilePurposeType;
  /** What the times of the schedule refer to. */
  readonly chargingProfileKind: ChargingProfileKindType;
  /** How often a Recurring profile comes back. */
  readonly recurrencyKind?: RecurrencyKindType | undefined;
  /** When the profile starts to be valid; at once when left out. (RFC 3339 in UTC) */
  readonly validFrom?: Date | string | undefined;
  /** When the profile stops being valid; when it is replaced, if left out. (RFC 3339 in UTC) */
  readonly validTo?: Date | string | undefined;
  /** Limits over time. */
  readonly chargingSchedule: ChargingScheduleInput;
}

/** Makes a checked `ChargingProfile`. OCPP 1.6 §7.8. */
export const ChargingProfile: Constructor<ChargingProfileInput, ChargingProfile> = /* @__PURE__ */ constructor(
  readChargingProfile,
  chargingProfileSchema,
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsChargingProfile(ordinary)) && acceptsChargingProfile(value)
        ? success(value)
        : read(value);
    },
    inherits: inheritsChargingProfile,
    accepts: acceptsChargingProfile,
  },
);

export function inheritsChargingProfile(o: object): boolean {
  return (
    "chargingProfileId" in o ||
    "transactionId" in o ||
    "stackLevel" in o ||
    "chargingProfilePurpose" in o ||
    "chargingProfileKind" in o ||
    "recurrencyKind" in o ||
    "validFrom" in o ||
    "validTo" in o ||
    "chargingSchedule" in o ||
    inheritsChargingSchedule(o)
  );
}

export function acceptsChargingProfile(o: unknown): o is ChargingProfile {
  return (
    hasFields<ChargingProfile>(o) &&
    isWhole(o.chargingProfileId, -2147483648, 2147483647) &&
    (o.transactionId === undefined || isWhole(o.transactionId, -2147483648, 2147483647)) &&
    isWhole(o.stackLevel, 0, 65535) &&
    isMember(o.chargingProfilePurpose, membersOfChargingProfilePurposeType) &&
    isMember(o.chargingProfileKind, membersOfChargingProfileKindType) &&
    (o.recurrencyKind === undefined || isMember(o.recurrencyKind, membersOfRecurrencyKindType)) &&
    (o.validFrom === undefined || isMoment(o.validFrom)) &&
    (o.validTo === undefined || isMoment(o.validTo)) &&
    acceptsChargingSchedule(o.chargingSchedule) &&
    keepsProfileTransaction(o.chargingProfilePurpose, o.transactionId) &&
    keepsRecurrencyKind(o.chargingProfileKind, o.recurrencyKind) &&
    keepsRecurrencyKindMissing(o.chargingProfileKind, o.recurrencyKind) &&
    keepsStartScheduleMissing(o.chargingProfileKind, o.chargingSchedule) &&
    keepsRelativeStartSchedule(o.chargingProfileKind, o.chargingSchedule) &&
    keepsPeriodPastRecurrence(o.recurrencyKind, o.chargingSchedule) &&
    keepsValidTo(o.validFrom, o.validTo) &&
    keepsTransactionIdSign(o.transactionId) &&
    acceptsFields(
      o,
      5 +
        oneIfPresent(o.transactionId) +
        oneIfPresent(o.recurrencyKind) +
        oneIfPresent(o.validFrom) +
        oneIfPresent(o.validTo),
    )
  );
}

export function readChargingProfile(r: Reader, at: Key, input: unknown): ChargingProfile {
  const o = fieldsOf<ChargingProfile>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const chargingProfileId = readWhole<Int32>(r, "chargingProfileId", o.chargingProfileId, -2147483648, 2147483647);
  const transactionId = optionalWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  const stackLevel = readWhole<Integer>(r, "stackLevel", o.stackLevel, 0, 65535, 0, 2147483647);
  const chargingProfilePurpose = readMember(
    r,
    "chargingProfilePurpose",
    o.chargingProfilePurpose,
    membersOfChargingProfilePurposeType,
  );
  const chargingProfileKind = readMember(
    r,
    "chargingProfileKind",
    o.chargingProfileKind,
    membersOfChargingProfileKindType,
  );
  const recurrencyKind = optionalMember(r, "recurrencyKind", o.recurrencyKind, membersOfRecurrencyKindType);
  const validFrom = optionalMoment<DateTime>(r, "validFrom", o.validFrom);
  const validTo = optionalMoment<DateTime>(r, "validTo", o.validTo);
  const chargingSchedule = readChargingSchedule(r, "chargingSchedule", o.chargingSchedule);
  if (
    !hasFieldCount(
      r,
      o,
      5 + oneIfPresent(transactionId) + oneIfPresent(recurrencyKind) + oneIfPresent(validFrom) + oneIfPresent(validTo),
    )
  )
    refuseUnknownFields(r, o, [
      "chargingProfileId",
      "transactionId",
      "stackLevel",
      "chargingProfilePurpose",
      "chargingProfileKind",
      "recurrencyKind",
      "validFrom",
      "validTo",
      "chargingSchedule",
    ]);
  checkProfileTransaction(r, chargingProfilePurpose, transactionId);
  checkRecurrencyKind(r, chargingProfileKind, recurrencyKind);
  checkRecurrencyKindMissing(r, chargingProfileKind, recurrencyKind);
  checkStartScheduleMissing(r, chargingProfileKind, chargingSchedule);
  checkRelativeStartSchedule(r, chargingProfileKind, chargingSchedule);
  checkPeriodPastRecurrence(r, recurrencyKind, chargingSchedule);
  checkValidTo(r, validFrom, validTo);
  checkTransactionIdSign(r, transactionId);
  r.within = outer;
  const message = draft<ChargingProfile>(r, { chargingProfileId });
  if (transactionId !== undefined) message.transactionId = transactionId;
  message.stackLevel = stackLevel;
  message.chargingProfilePurpose = chargingProfilePurpose;
  message.chargingProfileKind = chargingProfileKind;
  if (recurrencyKind !== undefined) message.recurrencyKind = recurrencyKind;
  if (validFrom !== undefined) message.validFrom = validFrom;
  if (validTo !== undefined) message.validTo = validTo;
  message.chargingSchedule = chargingSchedule;
  return freezeIfValid<ChargingProfile>(r, message);
}

export function chargingProfileSchema(): ObjectSchema {
  return objectSchema(
    {
      chargingProfileId: integerSchema(-2147483648, 2147483647),
      transactionId: integerSchema(-2147483648, 2147483647),
      stackLevel: integerSchema(0, 2147483647),
      chargingProfilePurpose: memberSchema(membersOfChargingProfilePurposeType),
      chargingProfileKind: memberSchema(membersOfChargingProfileKindType),
      recurrencyKind: memberSchema(membersOfRecurrencyKindType),
      validFrom: dateTimeSchema(),
      validTo: dateTimeSchema(),
      chargingSchedule: chargingScheduleSchema(),
    },
    "chargingProfileId",
    "stackLevel",
    "chargingProfilePurpose",
    "chargingProfileKind",
    "chargingSchedule",
  );
}
