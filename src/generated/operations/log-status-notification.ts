// Generated from spec/security/log-status-notification.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole } from "../../reading/number.js";
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
import { checkLogRequestIdMissing, keepsLogRequestIdMissing } from "../../rules/log-request-id-missing.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import type { Int32 } from "../types/int32.js";
import {
  type UploadLogStatusEnumType,
  membersOfUploadLogStatusEnumType,
} from "../types/upload-log-status-enum-type.js";

/**
 * How the upload gets on. Security white paper 5.13.
 *
 * Rules between its fields:
 * - `log-request-id-missing`: The status of an upload names its request, unless it is Idle. Security white paper 5.13, N01.FR.12.
 */
export interface Req extends Message<"LogStatusNotification.req"> {
  /** How the upload gets on. */
  readonly status: UploadLogStatusEnumType;
  /** requestId of the GetLog.req; left out only when the status is Idle. (integer of 32 bits) */
  readonly requestId?: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How the upload gets on. */
  readonly status: UploadLogStatusEnumType;
  /** requestId of the GetLog.req; left out only when the status is Idle. (integer of 32 bits) */
  readonly requestId?: number | undefined;
}

/** LogStatusNotification.req: How the upload gets on. Security white paper 5.13. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "status" in o || "requestId" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isMember(o.status, membersOfUploadLogStatusEnumType) &&
    (o.requestId === undefined || isWhole(o.requestId, -2147483648, 2147483647)) &&
    keepsLogRequestIdMissing(o.status, o.requestId) &&
    acceptsFields(o, 1 + oneIfPresent(o.requestId))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfUploadLogStatusEnumType);
  const requestId = optionalWhole<Int32>(r, "requestId", o.requestId, -2147483648, 2147483647);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(requestId))) refuseUnknownFields(r, o, ["status", "requestId"]);
  checkLogRequestIdMissing(r, status, requestId);
  const message = draft<Req>(r, { status });
  if (requestId !== undefined) message.requestId = requestId;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { status: memberSchema(membersOfUploadLogStatusEnumType), requestId: integerSchema(-2147483648, 2147483647) },
    "status",
  );
}

/** The state of the upload is known. Security white paper 5.14. */
export type Conf = Message<"LogStatusNotification.conf">;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** LogStatusNotification.conf: The state of the upload is known. Security white paper 5.14. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  empty: emptyMessage<Conf>(),
});

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readEmptyMessage<Conf>(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
