// Generated from spec/core/data-transfer.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  ciStringSchema,
  memberSchema,
  objectSchema,
  orEmptySchema,
  textSchema,
} from "../kernel/json-schema.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { optionalText, readData } from "../kernel/text.js";
import { checkUnknownVendorData } from "../rules/unknown-vendor-data.js";
import { type CiString255Type, isCiString255Type, readCiString255Type } from "../types/ci-string255-type.js";
import { type CiString50Type, isCiString50Type, readCiString50Type } from "../types/ci-string50-type.js";
import { DataTransferStatus, readDataTransferStatus } from "../types/data-transfer-status.js";

/** Something of a vendor's own. OCPP 1.6 §6.15. */
export interface Req {
  /** Who defined the message, preferably as a reversed domain name. (1 to 255 printable ASCII characters) */
  readonly vendorId: CiString255Type;
  /** Which of the vendor's messages it is. (1 to 50 printable ASCII characters) */
  readonly messageId?: CiString50Type;
  /** Text of any length and form. (any text) */
  readonly data?: string;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Who defined the message, preferably as a reversed domain name. (1 to 255 printable ASCII characters) */
  readonly vendorId: string;
  /** Which of the vendor's messages it is. (1 to 50 printable ASCII characters) */
  readonly messageId?: string | undefined;
  /** Text of any length and form. (any text) */
  readonly data?: string | undefined;
}

/** DataTransfer.req: Something of a vendor's own. OCPP 1.6 §6.15. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { vendorId, messageId, data } = unread<Req>(o);
  if (!isCiString255Type(vendorId)) return false;
  if (messageId !== undefined && !isCiString50Type(messageId)) return false;
  if (data !== undefined && !(typeof data === "string")) return false;
  return hasOnly(o, 1 + given(messageId) + given(data)) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const vendorId = readCiString255Type(r, "vendorId", o.vendorId);
  const messageId = optionalText(r, "messageId", o.messageId, readCiString50Type);
  const data = optional(r, "data", o.data, readData);
  refuseOthers(r, o, ["vendorId", "messageId", "data"]);
  const message: Draft<Req> = { vendorId };
  if (messageId !== undefined) message.messageId = messageId;
  if (data !== undefined) message.data = data;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { vendorId: ciStringSchema(255), messageId: ciStringSchema(50), data: orEmptySchema(textSchema()) },
    "vendorId",
  );
}

/**
 * Answer to something of a vendor's own. OCPP 1.6 §6.16.
 *
 * Rules between its fields:
 * - `unknown-vendor-data` (§4.3)
 */
export interface Conf {
  /** Whether the message was understood. */
  readonly status: DataTransferStatus;
  /** Text of any length and form. (any text) */
  readonly data?: string;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the message was understood. */
  readonly status: DataTransferStatus;
  /** Text of any length and form. (any text) */
  readonly data?: string | undefined;
}

/** DataTransfer.conf: Answer to something of a vendor's own. OCPP 1.6 §6.16. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  rules: true,
});

function acceptConf(o: unknown, r: Reader): o is Conf {
  if (!isObject(o)) return false;
  const { status, data } = unread<Conf>(o);
  if (!DataTransferStatus.is(status)) return false;
  if (data !== undefined && !(typeof data === "string")) return false;
  if (!hasOnly(o, 1 + given(data))) return false;
  checkUnknownVendorData(r, status, data);
  return r.issues === undefined && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readDataTransferStatus(r, "status", o.status);
  const data = optional(r, "data", o.data, readData);
  refuseOthers(r, o, ["status", "data"]);
  checkUnknownVendorData(r, status, data);
  const message: Draft<Conf> = { status };
  if (data !== undefined) message.data = data;
  return complete<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(DataTransferStatus), data: orEmptySchema(textSchema()) }, "status");
}
