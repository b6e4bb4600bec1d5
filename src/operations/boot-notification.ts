// Generated from spec/core/boot-notification.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../kernel/json-schema.js";
import { given, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { type CiString20Type, isCiString20Type, readCiString20Type } from "../types/ci-string20-type.js";
import { type CiString25Type, isCiString25Type, readCiString25Type } from "../types/ci-string25-type.js";
import { type CiString50Type, isCiString50Type, readCiString50Type } from "../types/ci-string50-type.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { RegistrationStatus, readRegistrationStatus } from "../types/registration-status.js";

/** The Charge Point has started, and what it is. OCPP 1.6 §6.3. */
export interface Req {
  /** Serial number of the box in the Charge Point. Deprecated: chargePointSerialNumber is the field for it. (1 to 25 printable ASCII characters) */
  readonly chargeBoxSerialNumber?: CiString25Type;
  /** Model of the Charge Point. (1 to 20 printable ASCII characters) */
  readonly chargePointModel: CiString20Type;
  /** Serial number of the Charge Point. (1 to 25 printable ASCII characters) */
  readonly chargePointSerialNumber?: CiString25Type;
  /** Who made the Charge Point. (1 to 20 printable ASCII characters) */
  readonly chargePointVendor: CiString20Type;
  /** Version of the firmware. (1 to 50 printable ASCII characters) */
  readonly firmwareVersion?: CiString50Type;
  /** ICCID of the SIM card of the modem. (1 to 20 printable ASCII characters) */
  readonly iccid?: CiString20Type;
  /** IMSI of the SIM card of the modem. (1 to 20 printable ASCII characters) */
  readonly imsi?: CiString20Type;
  /** Serial number of the main meter. (1 to 25 printable ASCII characters) */
  readonly meterSerialNumber?: CiString25Type;
  /** Type of the main meter. (1 to 25 printable ASCII characters) */
  readonly meterType?: CiString25Type;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Serial number of the box in the Charge Point. Deprecated: chargePointSerialNumber is the field for it. (1 to 25 printable ASCII characters) */
  readonly chargeBoxSerialNumber?: string | undefined;
  /** Model of the Charge Point. (1 to 20 printable ASCII characters) */
  readonly chargePointModel: string;
  /** Serial number of the Charge Point. (1 to 25 printable ASCII characters) */
  readonly chargePointSerialNumber?: string | undefined;
  /** Who made the Charge Point. (1 to 20 printable ASCII characters) */
  readonly chargePointVendor: string;
  /** Version of the firmware. (1 to 50 printable ASCII characters) */
  readonly firmwareVersion?: string | undefined;
  /** ICCID of the SIM card of the modem. (1 to 20 printable ASCII characters) */
  readonly iccid?: string | undefined;
  /** IMSI of the SIM card of the modem. (1 to 20 printable ASCII characters) */
  readonly imsi?: string | undefined;
  /** Serial number of the main meter. (1 to 25 printable ASCII characters) */
  readonly meterSerialNumber?: string | undefined;
  /** Type of the main meter. (1 to 25 printable ASCII characters) */
  readonly meterType?: string | undefined;
}

/** BootNotification.req: The Charge Point has started, and what it is. OCPP 1.6 §6.3. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const {
    chargeBoxSerialNumber,
    chargePointModel,
    chargePointSerialNumber,
    chargePointVendor,
    firmwareVersion,
    iccid,
    imsi,
    meterSerialNumber,
    meterType,
  } = unread<Req>(o);
  if (chargeBoxSerialNumber !== undefined && !isCiString25Type(chargeBoxSerialNumber)) return false;
  if (!isCiString20Type(chargePointModel)) return false;
  if (chargePointSerialNumber !== undefined && !isCiString25Type(chargePointSerialNumber)) return false;
  if (!isCiString20Type(chargePointVendor)) return false;
  if (firmwareVersion !== undefined && !isCiString50Type(firmwareVersion)) return false;
  if (iccid !== undefined && !isCiString20Type(iccid)) return false;
  if (imsi !== undefined && !isCiString20Type(imsi)) return false;
  if (meterSerialNumber !== undefined && !isCiString25Type(meterSerialNumber)) return false;
  if (meterType !== undefined && !isCiString25Type(meterType)) return false;
  return (
    hasOnly(
      o,
      2 +
        given(chargeBoxSerialNumber) +
        given(chargePointSerialNumber) +
        given(firmwareVersion) +
        given(iccid) +
        given(imsi) +
        given(meterSerialNumber) +
        given(meterType),
    ) && freeze(o)
  );
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const chargeBoxSerialNumber = optionalText(r, "chargeBoxSerialNumber", o.chargeBoxSerialNumber, readCiString25Type);
  const chargePointModel = readCiString20Type(r, "chargePointModel", o.chargePointModel);
  const chargePointSerialNumber = optionalText(
    r,
    "chargePointSerialNumber",
    o.chargePointSerialNumber,
    readCiString25Type,
  );
  const chargePointVendor = readCiString20Type(r, "chargePointVendor", o.chargePointVendor);
  const firmwareVersion = optionalText(r, "firmwareVersion", o.firmwareVersion, readCiString50Type);
  const iccid = optionalText(r, "iccid", o.iccid, readCiString20Type);
  const imsi = optionalText(r, "imsi", o.imsi, readCiString20Type);
  const meterSerialNumber = optionalText(r, "meterSerialNumber", o.meterSerialNumber, readCiString25Type);
  const meterType = optionalText(r, "meterType", o.meterType, readCiString25Type);
  refuseOthers(r, o, [
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
  const message: Draft<Req> = {};
  if (chargeBoxSerialNumber !== undefined) message.chargeBoxSerialNumber = chargeBoxSerialNumber;
  message.chargePointModel = chargePointModel;
  if (chargePointSerialNumber !== undefined) message.chargePointSerialNumber = chargePointSerialNumber;
  message.chargePointVendor = chargePointVendor;
  if (firmwareVersion !== undefined) message.firmwareVersion = firmwareVersion;
  if (iccid !== undefined) message.iccid = iccid;
  if (imsi !== undefined) message.imsi = imsi;
  if (meterSerialNumber !== undefined) message.meterSerialNumber = meterSerialNumber;
  if (meterType !== undefined) message.meterType = meterType;
  return complete<Req>(r, message);
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

/** Whether the Charge Point is taken in. OCPP 1.6 §6.4. */
export interface Conf {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: DateTime;
  /** Seconds between heartbeats once accepted, otherwise seconds to wait before the next BootNotification; 0 leaves the choice to the Charge Point. (integer of 32 bits) */
  readonly interval: Int32;
  /** Whether the Charge Point is taken in. */
  readonly status: RegistrationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: Date | string;
  /** Seconds between heartbeats once accepted, otherwise seconds to wait before the next BootNotification; 0 leaves the choice to the Charge Point. (integer of 32 bits) */
  readonly interval: number;
  /** Whether the Charge Point is taken in. */
  readonly status: RegistrationStatus;
}

/** BootNotification.conf: Whether the Charge Point is taken in. OCPP 1.6 §6.4. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { currentTime, interval, status } = unread<Conf>(o);
  if (!isDateTime(currentTime)) return false;
  if (!isInt32(interval)) return false;
  if (!RegistrationStatus.is(status)) return false;
  return hasOnly(o, 3) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const currentTime = readDateTime(r, "currentTime", o.currentTime);
  const interval = readInt32(r, "interval", o.interval);
  const status = readRegistrationStatus(r, "status", o.status);
  refuseOthers(r, o, ["currentTime", "interval", "status"]);
  return complete<Conf>(r, { currentTime, interval, status });
}

function confSchema(): ObjectSchema {
  return objectSchema(
    {
      currentTime: dateTimeSchema(),
      interval: integerSchema(-2147483648, 2147483647),
      status: memberSchema(RegistrationStatus),
    },
    "currentTime",
    "interval",
    "status",
  );
}
