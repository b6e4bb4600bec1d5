// Generated from spec/smart-charging/get-composite-schedule.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, dateTimeSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { checkCompositeScheduleMissing } from "../rules/composite-schedule-missing.js";
import { checkCompositeStartSchedule } from "../rules/composite-start-schedule.js";
import { ChargingRateUnitType, readChargingRateUnitType } from "../types/charging-rate-unit-type.js";
import {
  type ChargingSchedule,
  type ChargingScheduleInput,
  acceptChargingSchedule,
  chargingScheduleSchema,
  readChargingSchedule,
} from "../types/charging-schedule.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";
import { GetCompositeScheduleStatus, readGetCompositeScheduleStatus } from "../types/get-composite-schedule-status.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";

/** Which limits will there be? OCPP 1.6 §6.21. */
export interface Req {
  /** Connector to ask about; 0 is what the Charge Point takes from the grid. (0 to 65535) */
  readonly connectorId: Integer;
  /** How far to look ahead, in seconds. (integer of 32 bits) */
  readonly duration: Int32;
  /** Unit to answer in; the Charge Point chooses when left out. */
  readonly chargingRateUnit?: ChargingRateUnitType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to ask about; 0 is what the Charge Point takes from the grid. (0 to 65535) */
  readonly connectorId: number;
  /** How far to look ahead, in seconds. (integer of 32 bits) */
  readonly duration: number;
  /** Unit to answer in; the Charge Point chooses when left out. */
  readonly chargingRateUnit?: ChargingRateUnitType | undefined;
}

/** GetCompositeSchedule.req: Which limits will there be? OCPP 1.6 §6.21. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, duration, chargingRateUnit } = unread<Req>(o);
  if (!isInteger(connectorId)) return false;
  if (!isInt32(duration)) return false;
  if (chargingRateUnit !== undefined && !ChargingRateUnitType.is(chargingRateUnit)) return false;
  return hasOnly(o, 2 + given(chargingRateUnit)) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const duration = readInt32(r, "duration", o.duration);
  const chargingRateUnit = optional(r, "chargingRateUnit", o.chargingRateUnit, readChargingRateUnitType);
  refuseOthers(r, o, ["connectorId", "duration", "chargingRateUnit"]);
  const message: Draft<Req> = { connectorId, duration };
  if (chargingRateUnit !== undefined) message.chargingRateUnit = chargingRateUnit;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 65535),
      duration: integerSchema(-2147483648, 2147483647),
      chargingRateUnit: memberSchema(ChargingRateUnitType),
    },
    "connectorId",
    "duration",
  );
}

/**
 * The limits that there will be. OCPP 1.6 §6.22.
 *
 * Rules between its fields:
 * - `composite-start-schedule` (errata 3.57)
 * - `composite-schedule-missing` (§5.7), a warning
 */
export interface Conf {
  /** Whether there is a schedule. */
  readonly status: GetCompositeScheduleStatus;
  /** Connector that the schedule is for. (0 to 65535) */
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
  /** Connector that the schedule is for. (0 to 65535) */
  readonly connectorId?: number | undefined;
  /** When the schedule starts. (RFC 3339 in UTC) */
  readonly scheduleStart?: Date | string | undefined;
  /** Limits from scheduleStart on; it has no startSchedule of its own. */
  readonly chargingSchedule?: ChargingScheduleInput | undefined;
}

/** GetCompositeSchedule.conf: The limits that there will be. OCPP 1.6 §6.22. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  rules: true,
});

function acceptConf(o: unknown, r: Reader): o is Conf {
  if (!isObject(o)) return false;
  const { status, connectorId, scheduleStart, chargingSchedule } = unread<Conf>(o);
  if (!GetCompositeScheduleStatus.is(status)) return false;
  if (connectorId !== undefined && !isInteger(connectorId)) return false;
  if (scheduleStart !== undefined && !isDateTime(scheduleStart)) return false;
  if (chargingSchedule !== undefined && !acceptChargingSchedule(chargingSchedule, r, "chargingSchedule")) return false;
  if (!hasOnly(o, 1 + given(connectorId) + given(scheduleStart) + given(chargingSchedule))) return false;
  checkCompositeStartSchedule(r, chargingSchedule);
  checkCompositeScheduleMissing(r, status, chargingSchedule);
  return r.issues === undefined && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readGetCompositeScheduleStatus(r, "status", o.status);
  const connectorId = optional(r, "connectorId", o.connectorId, readInteger);
  const scheduleStart = optionalText(r, "scheduleStart", o.scheduleStart, readDateTime);
  const chargingSchedule = optional(r, "chargingSchedule", o.chargingSchedule, readChargingSchedule);
  refuseOthers(r, o, ["status", "connectorId", "scheduleStart", "chargingSchedule"]);
  checkCompositeStartSchedule(r, chargingSchedule);
  checkCompositeScheduleMissing(r, status, chargingSchedule);
  const message: Draft<Conf> = { status };
  if (connectorId !== undefined) message.connectorId = connectorId;
  if (scheduleStart !== undefined) message.scheduleStart = scheduleStart;
  if (chargingSchedule !== undefined) message.chargingSchedule = chargingSchedule;
  return complete<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema(
    {
      status: memberSchema(GetCompositeScheduleStatus),
      connectorId: integerSchema(0, 65535),
      scheduleStart: dateTimeSchema(),
      chargingSchedule: chargingScheduleSchema(),
    },
    "status",
  );
}
