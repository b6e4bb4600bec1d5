// Generated from spec/composites.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, dateTimeSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { given, optional, readObject, refuseOthers } from "../kernel/object.js";
import { type Key, type Reader, enter } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { checkProfileTransaction } from "../rules/profile-transaction.js";
import { checkRecurrencyKindMissing } from "../rules/recurrency-kind-missing.js";
import { checkRecurrencyKind } from "../rules/recurrency-kind.js";
import { checkStartScheduleMissing } from "../rules/start-schedule-missing.js";
import { checkTransactionIdSign } from "../rules/transaction-id-sign.js";
import { ChargingProfileKindType, readChargingProfileKindType } from "./charging-profile-kind-type.js";
import { ChargingProfilePurposeType, readChargingProfilePurposeType } from "./charging-profile-purpose-type.js";
import {
  type ChargingSchedule,
  type ChargingScheduleInput,
  acceptChargingSchedule,
  chargingScheduleSchema,
  readChargingSchedule,
} from "./charging-schedule.js";
import { type DateTime, isDateTime, readDateTime } from "./date-time.js";
import { type Int32, isInt32, readInt32 } from "./int32.js";
import { type Integer, isInteger, readInteger } from "./integer.js";
import { RecurrencyKindType, readRecurrencyKindType } from "./recurrency-kind-type.js";

/**
 * Charging schedule, and what it is for. OCPP 1.6 §7.8.
 *
 * Rules between its fields:
 * - `profile-transaction` (§7.8)
 * - `recurrency-kind` (errata 3.56)
 * - `recurrency-kind-missing` (§7.8), a warning
 * - `start-schedule-missing` (§7.9), a warning
 * - `transaction-id-sign` (errata 3.54), a warning
 */
export interface ChargingProfile {
  /** Identifier of the profile. (integer of 32 bits) */
  readonly chargingProfileId: Int32;
  /** Transaction of a TxProfile. (integer of 32 bits) */
  readonly transactionId?: Int32;
  /** Rank among profiles of the same purpose; the highest one that is valid counts. (0 to 65535) */
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
  /** Rank among profiles of the same purpose; the highest one that is valid counts. (0 to 65535) */
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
  { accept: acceptChargingProfile, rules: true },
);

export function readChargingProfile(r: Reader, key: Key, value: unknown): ChargingProfile {
  return readObject<ChargingProfile>(r, key, value, readChargingProfileFields);
}

export function acceptChargingProfile(o: unknown, r: Reader, key?: string): o is ChargingProfile {
  if (!isObject(o)) return false;
  const {
    chargingProfileId,
    transactionId,
    stackLevel,
    chargingProfilePurpose,
    chargingProfileKind,
    recurrencyKind,
    validFrom,
    validTo,
    chargingSchedule,
  } = unread<ChargingProfile>(o);
  const outer = enter(r, key);
  if (!isInt32(chargingProfileId)) return false;
  if (transactionId !== undefined && !isInt32(transactionId)) return false;
  if (!isInteger(stackLevel)) return false;
  if (!ChargingProfilePurposeType.is(chargingProfilePurpose)) return false;
  if (!ChargingProfileKindType.is(chargingProfileKind)) return false;
  if (recurrencyKind !== undefined && !RecurrencyKindType.is(recurrencyKind)) return false;
  if (validFrom !== undefined && !isDateTime(validFrom)) return false;
  if (validTo !== undefined && !isDateTime(validTo)) return false;
  if (!acceptChargingSchedule(chargingSchedule, r, "chargingSchedule")) return false;
  if (!hasOnly(o, 5 + given(transactionId) + given(recurrencyKind) + given(validFrom) + given(validTo))) return false;
  checkProfileTransaction(r, chargingProfilePurpose, transactionId);
  checkRecurrencyKind(r, chargingProfileKind, recurrencyKind);
  checkRecurrencyKindMissing(r, chargingProfileKind, recurrencyKind);
  checkStartScheduleMissing(r, chargingProfileKind, chargingSchedule);
  checkTransactionIdSign(r, transactionId);
  r.within = outer;
  return r.issues === undefined && freeze(o);
}

function readChargingProfileFields(r: Reader, o: Unread<ChargingProfile>): ChargingProfile {
  const chargingProfileId = readInt32(r, "chargingProfileId", o.chargingProfileId);
  const transactionId = optional(r, "transactionId", o.transactionId, readInt32);
  const stackLevel = readInteger(r, "stackLevel", o.stackLevel);
  const chargingProfilePurpose = readChargingProfilePurposeType(r, "chargingProfilePurpose", o.chargingProfilePurpose);
  const chargingProfileKind = readChargingProfileKindType(r, "chargingProfileKind", o.chargingProfileKind);
  const recurrencyKind = optional(r, "recurrencyKind", o.recurrencyKind, readRecurrencyKindType);
  const validFrom = optionalText(r, "validFrom", o.validFrom, readDateTime);
  const validTo = optionalText(r, "validTo", o.validTo, readDateTime);
  const chargingSchedule = readChargingSchedule(r, "chargingSchedule", o.chargingSchedule);
  refuseOthers(r, o, [
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
  checkTransactionIdSign(r, transactionId);
  const message: Draft<ChargingProfile> = { chargingProfileId };
  if (transactionId !== undefined) message.transactionId = transactionId;
  message.stackLevel = stackLevel;
  message.chargingProfilePurpose = chargingProfilePurpose;
  message.chargingProfileKind = chargingProfileKind;
  if (recurrencyKind !== undefined) message.recurrencyKind = recurrencyKind;
  if (validFrom !== undefined) message.validFrom = validFrom;
  if (validTo !== undefined) message.validTo = validTo;
  message.chargingSchedule = chargingSchedule;
  return complete<ChargingProfile>(r, message);
}

export function chargingProfileSchema(): ObjectSchema {
  return objectSchema(
    {
      chargingProfileId: integerSchema(-2147483648, 2147483647),
      transactionId: integerSchema(-2147483648, 2147483647),
      stackLevel: integerSchema(0, 65535),
      chargingProfilePurpose: memberSchema(ChargingProfilePurposeType),
      chargingProfileKind: memberSchema(ChargingProfileKindType),
      recurrencyKind: memberSchema(RecurrencyKindType),
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
