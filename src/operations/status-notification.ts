// Generated from spec/core/status-notification.ts by `npm run generate`.

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
import { given, nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { checkChargePointStatus } from "../rules/charge-point-status.js";
import { checkLocalListConflict } from "../rules/local-list-conflict.js";
import { ChargePointErrorCode, readChargePointErrorCode } from "../types/charge-point-error-code.js";
import { ChargePointStatus, readChargePointStatus } from "../types/charge-point-status.js";
import { type CiString255Type, isCiString255Type, readCiString255Type } from "../types/ci-string255-type.js";
import { type CiString50Type, isCiString50Type, readCiString50Type } from "../types/ci-string50-type.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";

/**
 * A state has changed, or an error has come up. OCPP 1.6 §6.47.
 *
 * Rules between its fields:
 * - `charge-point-status` (§7.7)
 * - `local-list-conflict` (§7.6), a warning
 */
export interface Req {
  /** Connector whose state it is; 0 is the main controller of the Charge Point. (0 to 65535) */
  readonly connectorId: Integer;
  /** What is wrong; NoError when nothing is. */
  readonly errorCode: ChargePointErrorCode;
  /** More about the error, in free text. (1 to 50 printable ASCII characters) */
  readonly info?: CiString50Type;
  /** State of the connector; Available, Unavailable or Faulted for connector 0. */
  readonly status: ChargePointStatus;
  /** When the state changed; when the message was received, if left out. (RFC 3339 in UTC) */
  readonly timestamp?: DateTime;
  /** Who defined vendorErrorCode. (1 to 255 printable ASCII characters) */
  readonly vendorId?: CiString255Type;
  /** Error code of the vendor's own. (1 to 50 printable ASCII characters) */
  readonly vendorErrorCode?: CiString50Type;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector whose state it is; 0 is the main controller of the Charge Point. (0 to 65535) */
  readonly connectorId: number;
  /** What is wrong; NoError when nothing is. */
  readonly errorCode: ChargePointErrorCode;
  /** More about the error, in free text. (1 to 50 printable ASCII characters) */
  readonly info?: string | undefined;
  /** State of the connector; Available, Unavailable or Faulted for connector 0. */
  readonly status: ChargePointStatus;
  /** When the state changed; when the message was received, if left out. (RFC 3339 in UTC) */
  readonly timestamp?: Date | string | undefined;
  /** Who defined vendorErrorCode. (1 to 255 printable ASCII characters) */
  readonly vendorId?: string | undefined;
  /** Error code of the vendor's own. (1 to 50 printable ASCII characters) */
  readonly vendorErrorCode?: string | undefined;
}

/** StatusNotification.req: A state has changed, or an error has come up. OCPP 1.6 §6.47. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, errorCode, info, status, timestamp, vendorId, vendorErrorCode } = unread<Req>(o);
  if (!isInteger(connectorId)) return false;
  if (!ChargePointErrorCode.is(errorCode)) return false;
  if (info !== undefined && !isCiString50Type(info)) return false;
  if (!ChargePointStatus.is(status)) return false;
  if (timestamp !== undefined && !isDateTime(timestamp)) return false;
  if (vendorId !== undefined && !isCiString255Type(vendorId)) return false;
  if (vendorErrorCode !== undefined && !isCiString50Type(vendorErrorCode)) return false;
  if (!hasOnly(o, 3 + given(info) + given(timestamp) + given(vendorId) + given(vendorErrorCode))) return false;
  checkChargePointStatus(r, connectorId, status);
  checkLocalListConflict(r, connectorId, errorCode);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const errorCode = readChargePointErrorCode(r, "errorCode", o.errorCode);
  const info = optionalText(r, "info", o.info, readCiString50Type);
  const status = readChargePointStatus(r, "status", o.status);
  const timestamp = optionalText(r, "timestamp", o.timestamp, readDateTime);
  const vendorId = optionalText(r, "vendorId", o.vendorId, readCiString255Type);
  const vendorErrorCode = optionalText(r, "vendorErrorCode", o.vendorErrorCode, readCiString50Type);
  refuseOthers(r, o, ["connectorId", "errorCode", "info", "status", "timestamp", "vendorId", "vendorErrorCode"]);
  checkChargePointStatus(r, connectorId, status);
  checkLocalListConflict(r, connectorId, errorCode);
  const message: Draft<Req> = { connectorId, errorCode };
  if (info !== undefined) message.info = info;
  message.status = status;
  if (timestamp !== undefined) message.timestamp = timestamp;
  if (vendorId !== undefined) message.vendorId = vendorId;
  if (vendorErrorCode !== undefined) message.vendorErrorCode = vendorErrorCode;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 65535),
      errorCode: memberSchema(ChargePointErrorCode),
      info: ciStringSchema(50),
      status: memberSchema(ChargePointStatus),
      timestamp: dateTimeSchema(),
      vendorId: ciStringSchema(255),
      vendorErrorCode: ciStringSchema(50),
    },
    "connectorId",
    "errorCode",
    "status",
  );
}

/** The state is known. OCPP 1.6 §6.48. */
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** StatusNotification.conf: The state is known. OCPP 1.6 §6.48. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  empty: nothing,
});

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  return hasOnly(o, 0) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  return readNothing(r, o);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
