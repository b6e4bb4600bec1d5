// Generated from spec/core/data-transfer.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, judgeAnswer, parsed, success } from "../../reading/constructor.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, optionalCiString, readAnyText, readCiString } from "../../reading/text.js";
import type { Result } from "../../result/result.js";
import { checkUnknownMessageId } from "../../rules/unknown-message-id.js";
import { checkUnknownVendorData, keepsUnknownVendorData } from "../../rules/unknown-vendor-data.js";
import { type ObjectSchema, ciStringSchema, memberSchema, objectSchema, textSchema } from "../../schema/json-schema.js";
import type { CiString255Type } from "../types/ci-string255-type.js";
import type { CiString50Type } from "../types/ci-string50-type.js";
import { type DataTransferStatus, membersOfDataTransferStatus } from "../types/data-transfer-status.js";

/** Something of a vendor's own. OCPP 1.6 §6.15. */
export interface Req extends Message<"DataTransfer.req"> {
  /** Who defined the message, preferably as a reversed domain name. (at most 255 printable ASCII characters) */
  readonly vendorId: CiString255Type;
  /** Which of the vendor's messages it is. (at most 50 printable ASCII characters) */
  readonly messageId?: CiString50Type;
  /** Text of any length and form. (any text) */
  readonly data?: string;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Who defined the message, preferably as a reversed domain name. (at most 255 printable ASCII characters) */
  readonly vendorId: string;
  /** Which of the vendor's messages it is. (at most 50 printable ASCII characters) */
  readonly messageId?: string | undefined;
  /** Text of any length and form. (any text) */
  readonly data?: string | undefined;
}

/** DataTransfer.req: Something of a vendor's own. OCPP 1.6 §6.15. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "vendorId" in o || "messageId" in o || "data" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isCiString(o.vendorId, 255) &&
    (o.messageId === undefined || isCiString(o.messageId, 50)) &&
    (o.data === undefined || typeof o.data === "string") &&
    acceptsFields(o, 1 + oneIfPresent(o.messageId) + oneIfPresent(o.data))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const vendorId = readCiString<CiString255Type>(r, "vendorId", o.vendorId, 255);
  const messageId = optionalCiString<CiString50Type>(r, "messageId", o.messageId, 50);
  const data = optional(r, "data", o.data, readAnyText);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(messageId) + oneIfPresent(data)))
    refuseUnknownFields(r, o, ["vendorId", "messageId", "data"]);
  const message = draft<Req>(r, { vendorId });
  if (messageId !== undefined) message.messageId = messageId;
  if (data !== undefined) message.data = data;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ vendorId: ciStringSchema(255), messageId: ciStringSchema(50), data: textSchema() }, "vendorId");
}

/**
 * Answer to something of a vendor's own. OCPP 1.6 §6.16.
 *
 * Rules between its fields:
 * - `unknown-vendor-data`: An answer of UnknownVendorId carries no data. OCPP 1.6 §4.3.
 */
export interface Conf extends Message<"DataTransfer.conf"> {
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o || "data" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    isMember(o.status, membersOfDataTransferStatus) &&
    (o.data === undefined || typeof o.data === "string") &&
    keepsUnknownVendorData(o.status, o.data) &&
    acceptsFields(o, 1 + oneIfPresent(o.data))
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfDataTransferStatus);
  const data = optional(r, "data", o.data, readAnyText);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(data))) refuseUnknownFields(r, o, ["status", "data"]);
  checkUnknownVendorData(r, status, data);
  const message = draft<Conf>(r, { status });
  if (data !== undefined) message.data = data;
  return freezeIfValid<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfDataTransferStatus), data: textSchema() }, "status");
}

/** Whether `conf` answers `req`: `unknown-message-id`. */
export function answers(req: Req, conf: Conf): Result<Conf> {
  return judgeAnswer(
    req,
    conf,
    (r, asked, answer) => {
      checkUnknownMessageId(r, asked, answer);
    },
    (o) => inheritsReq(o) || inheritsConf(o),
  );
}
