// Generated from spec/smart-charging/get-composite-schedule.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, judgeAnswer, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment } from "../../reading/date-time.js";
import { isMember, optionalMember, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import type { Result } from "../../result/result.js";
import {
  checkCompositeScheduleMissing,
  keepsCompositeScheduleMissing,
} from "../../rules/composite-schedule-missing.js";
import { checkCompositeStartSchedule, keepsCompositeStartSchedule } from "../../rules/composite-start-schedule.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import { checkScheduleAsAsked } from "../../rules/schedule-as-asked.js";
import { checkScheduleStartMissing, keepsScheduleStartMissing } from "../../rules/schedule-start-missing.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import { type ChargingRateUnitType, membersOfChargingRateUnitType } from "../types/charging-rate-unit-type.js";
import {
  type ChargingSchedule,
  type ChargingScheduleInput,
  acceptsChargingSchedule,
  chargingScheduleSchema,
  inheritsChargingSchedule,
  readChargingSchedule,
} from "../types/charging-schedule.js";
import type { DateTime } from "../types/date-time.js";
import {
  type GetCompositeScheduleStatus,
  membersOfGetCompositeScheduleStatus,
} from "../types/get-composite-schedule-status.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";

/**
 * Which limits will there be? OCPP 1.6 §6.21.
 *
 * Rules between its fields:
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 */
export interface Req extends Message<"GetCompositeSchedule.req"> {
  /** Connector to ask about; 0 is what the Charge Point takes from the grid. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: Integer;
  /** How far to look ahead, in seconds. (integer of 32 bits) */
  readonly duration: Int32;
  /** Unit that the answer must be in, watts or amperes; the Charge Point chooses when left out. */
  readonly chargingRateUnit?: ChargingRateUnitType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to ask about; 0 is what the Charge Point takes from the grid. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: number;
  /** How far to look ahead, in seconds. (integer of 32 bits) */
  readonly duration: number;
  /** Unit that the answer must be in, watts or amperes; the Charge Point chooses when left out. */
  readonly chargingRateUnit?: ChargingRateUnitType | undefined;
}

/** GetCompositeSchedule.req: Which limits will there be? OCPP 1.6 §6.21. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "duration" in o || "chargingRateUnit" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.connectorId, 0, 65535) &&
    isWhole(o.duration, -2147483648, 2147483647) &&
    (o.chargingRateUnit === undefined || isMember(o.chargingRateUnit, membersOfChargingRateUnitType)) &&
    keepsNegativeSeconds(o.duration) &&
    acceptsFields(o, 2 + oneIfPresent(o.chargingRateUnit))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const duration = readWhole<Int32>(r, "duration", o.duration, -2147483648, 2147483647);
  const chargingRateUnit = optionalMember(r, "chargingRateUnit", o.chargingRateUnit, membersOfChargingRateUnitType);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(chargingRateUnit)))
    refuseUnknownFields(r, o, ["connectorId", "duration", "chargingRateUnit"]);
  checkNegativeSeconds(r, duration, "duration");
  const message = draft<Req>(r, { connectorId, duration });
  if (chargingRateUnit !== undefined) message.chargingRateUnit = chargingRateUnit;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 2147483647),
      duration: integerSchema(-2147483648, 2147483647),
      chargingRateUnit: memberSchema(membersOfChargingRateUnitType),
    },
    "connectorId",
    "duration",
  );
}

/**
 * The limits that there will be. OCPP 1.6 §6.22.
 *
 * Rules between its fields:
 * - `composite-start-schedule`: The start of a composite schedule is in scheduleStart alone. OCPP 1.6 errata 3.57.
 * - `composite-schedule-missing`, advice: An accepted GetCompositeSchedule.req is answered with a schedule. OCPP 1.6 §5.7, §6.22, errata 3.51.
 * - `schedule-start-missing`, advice: An accepted GetCompositeSchedule.req is answered with the start of the schedule. OCPP 1.6 §6.22, errata 3.51.
 */
export interface Conf extends Message<"GetCompositeSchedule.conf"> {
  /** Whether there is a schedule. */
  readonly status: GetCompositeScheduleStatus;
  /** Connector that the schedule is for. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId?: Integer;
  /** When the schedule starts. (RFC 3339 in UTC) */
  readonly scheduleStart?: DateTime;
  /** Limits from scheduleStart on; it has no startSchedule of its own. */
  readonly chargingSchedule?: ChargingSchedule;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether there is a schedule. */
  readonly status: GetCompositeScheduleStatus;
  /** Connector that the schedule is for. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId?: number | undefined;
  /** When the schedule starts. (RFC 3339 in UTC) */
  readonly scheduleStart?: Date | string | undefined;
  /** Limits from scheduleStart on; it has no startSchedule of its own. */
  readonly chargingSchedule?: ChargingScheduleInput | undefined;
}

/** GetCompositeSchedule.conf: The limits that there will be. OCPP 1.6 §6.22. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return (
    "status" in o ||
    "connectorId" in o ||
    "scheduleStart" in o ||
    "chargingSchedule" in o ||
    inheritsChargingSchedule(o)
  );
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    isMember(o.status, membersOfGetCompositeScheduleStatus) &&
    (o.connectorId === undefined || isWhole(o.connectorId, 0, 65535)) &&
    (o.scheduleStart === undefined || isMoment(o.scheduleStart)) &&
    (o.chargingSchedule === undefined || acceptsChargingSchedule(o.chargingSchedule)) &&
    keepsCompositeStartSchedule(o.chargingSchedule) &&
    keepsCompositeScheduleMissing(o.status, o.chargingSchedule) &&
    keepsScheduleStartMissing(o.status, o.scheduleStart) &&
    acceptsFields(o, 1 + oneIfPresent(o.connectorId) + oneIfPresent(o.scheduleStart) + oneIfPresent(o.chargingSchedule))
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfGetCompositeScheduleStatus);
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const scheduleStart = optionalMoment<DateTime>(r, "scheduleStart", o.scheduleStart);
  const chargingSchedule = optional(r, "chargingSchedule", o.chargingSchedule, readChargingSchedule);
  if (
    !hasFieldCount(r, o, 1 + oneIfPresent(connectorId) + oneIfPresent(scheduleStart) + oneIfPresent(chargingSchedule))
  )
    refuseUnknownFields(r, o, ["status", "connectorId", "scheduleStart", "chargingSchedule"]);
  checkCompositeStartSchedule(r, chargingSchedule);
  checkCompositeScheduleMissing(r, status, chargingSchedule);
  checkScheduleStartMissing(r, status, scheduleStart);
  const message = draft<Conf>(r, { status });
  if (connectorId !== undefined) message.connectorId = connectorId;
  if (scheduleStart !== undefined) message.scheduleStart = scheduleStart;
  if (chargingSchedule !== undefined) message.chargingSchedule = chargingSchedule;
  return freezeIfValid<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema(
    {
      status: memberSchema(membersOfGetCompositeScheduleStatus),
      connectorId: integerSchema(0, 2147483647),
      scheduleStart: dateTimeSchema(),
      chargingSchedule: chargingScheduleSchema(),
    },
    "status",
  );
}

/** Whether `conf` answers `req`: `schedule-as-asked`. */
export function answers(req: Req, conf: Conf): Result<Conf> {
  return judgeAnswer(
    req,
    conf,
    (r, asked, answer) => {
      checkScheduleAsAsked(r, asked, answer);
    },
    (o) => inheritsReq(o) || inheritsConf(o),
  );
}
