// Generated from spec/core/reset.ts by `npm run generate`.

import { type Message, noValue } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type ResetStatus, membersOfResetStatus } from "../types/reset-status.js";
import { type ResetType, membersOfResetType } from "../types/reset-type.js";

/** Restart. OCPP 1.6 §6.39. */
export interface Req extends Message<"Reset.req"> {
  /** How to restart. */
  readonly type: ResetType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How to restart. */
  readonly type: ResetType;
}

/** Reset.req: Restart. OCPP 1.6 §6.39. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  inherits: inheritsReq,
});

const reqOf = /* @__PURE__ */ messagesOf<ResetType, Req>(membersOfResetType, (type) => ({ type }));

function inheritsReq(o: object): boolean {
  return "type" in o;
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const type = readMember(r, "type", o.type, membersOfResetType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["type"]);
  return reqOf(type);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ type: memberSchema(membersOfResetType) }, "type");
}

/** Whether the Charge Point will restart. OCPP 1.6 §6.40. */
export interface Conf extends Message<"Reset.conf"> {
  /** Whether the Charge Point will restart. */
  readonly status: ResetStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the Charge Point will restart. */
  readonly status: ResetStatus;
}

/** Reset.conf: Whether the Charge Point will restart. OCPP 1.6 §6.40. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  inherits: inheritsConf,
});

const confOf = /* @__PURE__ */ messagesOf<ResetStatus, Conf>(membersOfResetStatus, (status) => ({ status }));

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfResetStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfResetStatus) }, "status");
}
