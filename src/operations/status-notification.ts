// Generated from spec/core/status-notification.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { optionalMoment } from "../kernel/date-time.js";
import { readMember } from "../kernel/enumeration.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../kernel/json-schema.js";
import { readWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { optionalCiString } from "../kernel/text.js";
import { checkChargePointStatus } from "../rules/charge-point-status.js";
import { checkLocalListConflict } from "../rules/local-list-conflict.js";
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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535);
  const errorCode = readMember(r, "errorCode", o.errorCode, membersOfChargePointErrorCode, "OtherError");
  const info = optionalCiString<CiString50Type>(r, "info", o.info, 50);
  const status = readMember(r, "status", o.status, membersOfChargePointStatus);
  const timestamp = optionalMoment<DateTime>(r, "timestamp", o.timestamp);
  const vendorId = optionalCiString<CiString255Type>(r, "vendorId", o.vendorId, 255);
  const vendorErrorCode = optionalCiString<CiString50Type>(r, "vendorErrorCode", o.vendorErrorCode, 50);
  if (!hasOnly(r, o, 3 + given(info) + given(timestamp) + given(vendorId) + given(vendorErrorCode)))
    refuseOthers(r, o, ["connectorId", "errorCode", "info", "status", "timestamp", "vendorId", "vendorErrorCode"]);
  checkChargePointStatus(r, connectorId, status);
  checkLocalListConflict(r, connectorId, errorCode);
  if (r.asIs) return complete<Req>(r, o);
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
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** StatusNotification.conf: The state is known. OCPP 1.6 §6.48. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, { empty: nothing });

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readNothing(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
