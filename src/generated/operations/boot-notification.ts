// Generated from spec/core/boot-notification.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, optionalCiString, readCiString } from "../../reading/text.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import type { CiString20Type } from "../types/ci-string20-type.js";
import type { CiString25Type } from "../types/ci-string25-type.js";
import type { CiString50Type } from "../types/ci-string50-type.js";
import type { DateTime } from "../types/date-time.js";
import type { Int32 } from "../types/int32.js";
import { type RegistrationStatus, membersOfRegistrationStatus } from "../types/registration-status.js";

/** The Charge Point has started, and what it is. OCPP 1.6 §6.3. */
export interface Req extends Message<"BootNotification.req"> {
  /** Serial number of the box in the Charge Point. Deprecated, without a replacement. (at most 25 printable ASCII characters) */
  readonly chargeBoxSerialNumber?: CiString25Type;
  /** Model of the Charge Point. (at most 20 printable ASCII characters) */
  readonly chargePointModel: CiString20Type;
  /** Serial number of the Charge Point. (at most 25 printable ASCII characters) */
  readonly chargePointSerialNumber?: CiString25Type;
  /** Who made the Charge Point. (at most 20 printable ASCII characters) */
  readonly chargePointVendor: CiString20Type;
  /** Version of the firmware. (at most 50 printable ASCII characters) */
  readonly firmwareVersion?: CiString50Type;
  /** ICCID of the SIM card of the modem. (at most 20 printable ASCII characters) */
  readonly iccid?: CiString20Type;
  /** IMSI of the SIM card of the modem. (at most 20 printable ASCII characters) */
  readonly imsi?: CiString20Type;
  /** Serial number of the main meter. (at most 25 printable ASCII characters) */
  readonly meterSerialNumber?: CiString25Type;
  /** Type of the main meter. (at most 25 printable ASCII characters) */
  readonly meterType?: CiString25Type;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Serial number of the box in the Charge Point. Deprecated, without a replacement. (at most 25 printable ASCII characters) */
  readonly chargeBoxSerialNumber?: string | undefined;
  /** Model of the Charge Point. (at most 20 printable ASCII characters) */
  readonly chargePointModel: string;
  /** Serial number of the Charge Point. (at most 25 printable ASCII characters) */
  readonly chargePointSerialNumber?: string | undefined;
  /** Who made the Charge Point. (at most 20 printable ASCII characters) */
  readonly chargePointVendor: string;
  /** Version of the firmware. (at most 50 printable ASCII characters) */
  readonly firmwareVersion?: string | undefined;
  /** ICCID of the SIM card of the modem. (at most 20 printable ASCII characters) */
  readonly iccid?: string | undefined;
  /** IMSI of the SIM card of the modem. (at most 20 printable ASCII characters) */
  readonly imsi?: string | undefined;
  /** Serial number of the main meter. (at most 25 printable ASCII characters) */
  readonly meterSerialNumber?: string | undefined;
  /** Type of the main meter. (at most 25 printable ASCII characters) */
  readonly meterType?: string | undefined;
}

/** BootNotification.req: The Charge Point has started, and what it is. OCPP 1.6 §6.3. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return (
    "chargeBoxSerialNumber" in o ||
    "chargePointModel" in o ||
    "chargePointSerialNumber" in o ||
    "chargePointVendor" in o ||
    "firmwareVersion" in o ||
    "iccid" in o ||
    "imsi" in o ||
    "meterSerialNumber" in o ||
    "meterType" in o
  );
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    (o.chargeBoxSerialNumber === undefined || isCiString(o.chargeBoxSerialNumber, 25)) &&
    isCiString(o.chargePointModel, 20) &&
    (o.chargePointSerialNumber === undefined || isCiString(o.chargePointSerialNumber, 25)) &&
    isCiString(o.chargePointVendor, 20) &&
    (o.firmwareVersion === undefined || isCiString(o.firmwareVersion, 50)) &&
    (o.iccid === undefined || isCiString(o.iccid, 20)) &&
    (o.imsi === undefined || isCiString(o.imsi, 20)) &&
    (o.meterSerialNumber === undefined || isCiString(o.meterSerialNumber, 25)) &&
    (o.meterType === undefined || isCiString(o.meterType, 25)) &&
    acceptsFields(
      o,
      2 +
        oneIfPresent(o.chargeBoxSerialNumber) +
        oneIfPresent(o.chargePointSerialNumber) +
        oneIfPresent(o.firmwareVersion) +
        oneIfPresent(o.iccid) +
        oneIfPresent(o.imsi) +
        oneIfPresent(o.meterSerialNumber) +
        oneIfPresent(o.meterType),
    )
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const chargeBoxSerialNumber = optionalCiString<CiString25Type>(
    r,
    "chargeBoxSerialNumber",
    o.chargeBoxSerialNumber,
    25,
  );
  const chargePointModel = readCiString<CiString20Type>(r, "chargePointModel", o.chargePointModel, 20);
  const chargePointSerialNumber = optionalCiString<CiString25Type>(
    r,
    "chargePointSerialNumber",
    o.chargePointSerialNumber,
    25,
  );
  const chargePointVendor = readCiString<CiString20Type>(r, "chargePointVendor", o.chargePointVendor, 20);
  const firmwareVersion = optionalCiString<CiString50Type>(r, "firmwareVersion", o.firmwareVersion, 50);
  const iccid = optionalCiString<CiString20Type>(r, "iccid", o.iccid, 20);
  const imsi = optionalCiString<CiString20Type>(r, "imsi", o.imsi, 20);
  const meterSerialNumber = optionalCiString<CiString25Type>(r, "meterSerialNumber", o.meterSerialNumber, 25);
  const meterType = optionalCiString<CiString25Type>(r, "meterType", o.meterType, 25);
  if (
    !hasFieldCount(
      r,
      o,
      2 +
        oneIfPresent(chargeBoxSerialNumber) +
        oneIfPresent(chargePointSerialNumber) +
        oneIfPresent(firmwareVersion) +
        oneIfPresent(iccid) +
        oneIfPresent(imsi) +
        oneIfPresent(meterSerialNumber) +
        oneIfPresent(meterType),
    )
  )
    refuseUnknownFields(r, o, [
      "chargeBoxSerialNumber",
      "chargePointModel",
      "chargePointSerialNumber",
      "chargePointVendor",
      "firmwareVersion",
      "iccid",
      "imsi",
      "meterSerialNumber",
      "meterType",
    ]);
  const message = draft<Req>(r, {});
  if (chargeBoxSerialNumber !== undefined) message.chargeBoxSerialNumber = chargeBoxSerialNumber;
  message.chargePointModel = chargePointModel;
  if (chargePointSerialNumber !== undefined) message.chargePointSerialNumber = chargePointSerialNumber;
  message.chargePointVendor = chargePointVendor;
  if (firmwareVersion !== undefined) message.firmwareVersion = firmwareVersion;
  if (iccid !== undefined) message.iccid = iccid;
  if (imsi !== undefined) message.imsi = imsi;
  if (meterSerialNumber !== undefined) message.meterSerialNumber = meterSerialNumber;
  if (meterType !== undefined) message.meterType = meterType;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      chargeBoxSerialNumber: ciStringSchema(25),
      chargePointModel: ciStringSchema(20),
      chargePointSerialNumber: ciStringSchema(25),
      chargePointVendor: ciStringSchema(20),
      firmwareVersion: ciStringSchema(50),
      iccid: ciStringSchema(20),
      imsi: ciStringSchema(20),
      meterSerialNumber: ciStringSchema(25),
      meterType: ciStringSchema(25),
    },
    "chargePointModel",
    "chargePointVendor",
  );
}

/**
 * Whether the Charge Point is taken in. OCPP 1.6 §6.4.
 *
 * Rules between its fields:
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 */
export interface Conf extends Message<"BootNotification.conf"> {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: DateTime;
  /** Seconds between heartbeats when accepted, otherwise the least seconds before the next BootNotification, where 0 leaves the choice to the Charge Point. (integer of 32 bits) */
  readonly interval: Int32;
  /** Whether the Charge Point is taken in. */
  readonly status: RegistrationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: Date | string;
  /** Seconds between heartbeats when accepted, otherwise the least seconds before the next BootNotification, where 0 leaves the choice to the Charge Point. (integer of 32 bits) */
  readonly interval: number;
  /** Whether the Charge Point is taken in. */
  readonly status: RegistrationStatus;
}

/** BootNotification.conf: Whether the Charge Point is taken in. OCPP 1.6 §6.4. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "currentTime" in o || "interval" in o || "status" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    isMoment(o.currentTime) &&
    isWhole(o.interval, -2147483648, 2147483647) &&
    isMember(o.status, membersOfRegistrationStatus) &&
    keepsNegativeSeconds(o.interval) &&
    acceptsFields(o, 3)
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const currentTime = readMoment<DateTime>(r, "currentTime", o.currentTime);
  const interval = readWhole<Int32>(r, "interval", o.interval, -2147483648, 2147483647);
  const status = readMember(r, "status", o.status, membersOfRegistrationStatus);
  if (!hasFieldCount(r, o, 3)) refuseUnknownFields(r, o, ["currentTime", "interval", "status"]);
  checkNegativeSeconds(r, interval, "interval");
  return freezeIfValid<Conf>(r, { currentTime, interval, status });
}

function confSchema(): ObjectSchema {
  return objectSchema(
    {
      currentTime: dateTimeSchema(),
      interval: integerSchema(-2147483648, 2147483647),
      status: memberSchema(membersOfRegistrationStatus),
    },
    "currentTime",
    "interval",
    "status",
  );
}
