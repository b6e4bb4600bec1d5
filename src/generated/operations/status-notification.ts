// Generated from spec/core/status-notification.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment } from "../../reading/date-time.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import {
  emptyMessage,
  fieldsOf,
  hasFieldCount,
  oneIfPresent,
  readEmptyMessage,
  refuseUnknownFields,
} from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, optionalCiString } from "../../reading/text.js";
import { checkChargePointStatus, keepsChargePointStatus } from "../../rules/charge-point-status.js";
import { checkEvCommunicationStatus, keepsEvCommunicationStatus } from "../../rules/ev-communication-status.js";
import { checkFaultedWithoutError, keepsFaultedWithoutError } from "../../rules/faulted-without-error.js";
import { checkLocalListConflict, keepsLocalListConflict } from "../../rules/local-list-conflict.js";
import { checkOtherErrorCode, keepsOtherErrorCode } from "../../rules/other-error-code.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import { type ChargePointErrorCode, membersOfChargePointErrorCode } from "../types/charge-point-error-code.js";
import { type ChargePointStatus, membersOfChargePointStatus } from "../types/charge-point-status.js";
import type { CiString255Type } from "../types/ci-string255-type.js";
import type { CiString50Type } from "../types/ci-string50-type.js";
import type { DateTime } from "../types/date-time.js";
import type { Integer } from "../types/integer.js";

/**
 * A state has changed, or an error has come up. OCPP 1.6 §6.47.
 *
 * Rules between its fields:
 * - `charge-point-status`: Connector 0, the whole Charge Point, is Available, Unavailable or Faulted. OCPP 1.6 §4.9, §7.7.
 * - `local-list-conflict`: A LocalListConflict is reported for connector 0, as the list belongs to the whole Charge Point. OCPP 1.6 §3.5.2.
 * - `ev-communication-status`: An EVCommunicationError is reported with Preparing, SuspendedEV, SuspendedEVSE or Finishing only. OCPP 1.6 §4.9.
 * - `faulted-without-error`, advice: A connector that is Faulted has an error code other than NoError. OCPP 1.6 §7.6, §7.7.
 * - `other-error-code`, advice: An OtherError has a vendorErrorCode. OCPP 1.6 §7.6.
 */
export interface Req extends Message<"StatusNotification.req"> {
  /** Connector whose state it is; 0 is the main controller of the Charge Point. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: Integer;
  /** What is wrong; NoError when nothing is. */
  readonly errorCode: ChargePointErrorCode;
  /** More about the error, in free text. (at most 50 printable ASCII characters) */
  readonly info?: CiString50Type;
  /** State of the connector; Available, Unavailable or Faulted for connector 0. */
  readonly status: ChargePointStatus;
  /** When the state changed; when the message was received, if left out. (RFC 3339 in UTC) */
  readonly timestamp?: DateTime;
  /** Who defined vendorErrorCode. (at most 255 printable ASCII characters) */
  readonly vendorId?: CiString255Type;
  /** Error code of the vendor's own. (at most 50 printable ASCII characters) */
  readonly vendorErrorCode?: CiString50Type;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector whose state it is; 0 is the main controller of the Charge Point. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: number;
  /** What is wrong; NoError when nothing is. */
  readonly errorCode: ChargePointErrorCode;
  /** More about the error, in free text. (at most 50 printable ASCII characters) */
  readonly info?: string | undefined;
  /** State of the connector; Available, Unavailable or Faulted for connector 0. */
  readonly status: ChargePointStatus;
  /** When the state changed; when the message was received, if left out. (RFC 3339 in UTC) */
  readonly timestamp?: Date | string | undefined;
  /** Who defined vendorErrorCode. (at most 255 printable ASCII characters) */
  readonly vendorId?: string | undefined;
  /** Error code of the vendor's own. (at most 50 printable ASCII characters) */
  readonly vendorErrorCode?: string | undefined;
}

/** StatusNotification.req: A state has changed, or an error has come up. OCPP 1.6 §6.47. */
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
    "connectorId" in o ||
    "errorCode" in o ||
    "info" in o ||
    "status" in o ||
    "timestamp" in o ||
    "vendorId" in o ||
    "vendorErrorCode" in o
  );
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.connectorId, 0, 65535) &&
    isMember(o.errorCode, membersOfChargePointErrorCode) &&
    (o.info === undefined || isCiString(o.info, 50)) &&
    isMember(o.status, membersOfChargePointStatus) &&
    (o.timestamp === undefined || isMoment(o.timestamp)) &&
    (o.vendorId === undefined || isCiString(o.vendorId, 255)) &&
    (o.vendorErrorCode === undefined || isCiString(o.vendorErrorCode, 50)) &&
    keepsChargePointStatus(o.connectorId, o.status) &&
    keepsLocalListConflict(o.connectorId, o.errorCode) &&
    keepsEvCommunicationStatus(o.errorCode, o.status) &&
    keepsFaultedWithoutError(o.errorCode, o.status) &&
    keepsOtherErrorCode(o.errorCode, o.vendorErrorCode) &&
    acceptsFields(
      o,
      3 + oneIfPresent(o.info) + oneIfPresent(o.timestamp) + oneIfPresent(o.vendorId) + oneIfPresent(o.vendorErrorCode),
    )
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const errorCode = readMember(r, "errorCode", o.errorCode, membersOfChargePointErrorCode, "OtherError");
  const info = optionalCiString<CiString50Type>(r, "info", o.info, 50);
  const status = readMember(r, "status", o.status, membersOfChargePointStatus);
  const timestamp = optionalMoment<DateTime>(r, "timestamp", o.timestamp);
  const vendorId = optionalCiString<CiString255Type>(r, "vendorId", o.vendorId, 255);
  const vendorErrorCode = optionalCiString<CiString50Type>(r, "vendorErrorCode", o.vendorErrorCode, 50);
  if (
    !hasFieldCount(
      r,
      o,
      3 + oneIfPresent(info) + oneIfPresent(timestamp) + oneIfPresent(vendorId) + oneIfPresent(vendorErrorCode),
    )
  )
    refuseUnknownFields(r, o, [
      "connectorId",
      "errorCode",
      "info",
      "status",
      "timestamp",
      "vendorId",
      "vendorErrorCode",
    ]);
  checkChargePointStatus(r, connectorId, status);
  checkLocalListConflict(r, connectorId, errorCode);
  checkEvCommunicationStatus(r, errorCode, status);
  checkFaultedWithoutError(r, errorCode, status);
  checkOtherErrorCode(r, errorCode, vendorErrorCode);
  const message = draft<Req>(r, { connectorId, errorCode });
  if (info !== undefined) message.info = info;
  message.status = status;
  if (timestamp !== undefined) message.timestamp = timestamp;
  if (vendorId !== undefined) message.vendorId = vendorId;
  if (vendorErrorCode !== undefined) message.vendorErrorCode = vendorErrorCode;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 2147483647),
      errorCode: memberSchema(membersOfChargePointErrorCode),
      info: ciStringSchema(50),
      status: memberSchema(membersOfChargePointStatus),
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
export type Conf = Message<"StatusNotification.conf">;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** StatusNotification.conf: The state is known. OCPP 1.6 §6.48. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  empty: emptyMessage<Conf>(),
});

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readEmptyMessage<Conf>(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
