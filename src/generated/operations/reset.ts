// Generated from spec/core/reset.ts by `npm run generate`.

import { hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
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

const reqMessages = /* @__PURE__ */ messagesOf<ResetType, Req>(membersOfResetType, "type", (type) => ({ type }));

/** Reset.req: Restart. OCPP 1.6 §6.39. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  ofText: reqMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(reqMessages.of(value.type)) : read(value);
  },
  inherits: inheritsReq,
});

function inheritsReq(o: object): boolean {
  return "type" in o;
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && isMember(o.type, membersOfResetType) && hasOnly(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const type = readMember(r, "type", o.type, membersOfResetType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["type"]);
  return reqMessages.of(type);
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

const confMessages = /* @__PURE__ */ messagesOf<ResetStatus, Conf>(membersOfResetStatus, "status", (status) => ({
  status,
}));

/** Reset.conf: Whether the Charge Point will restart. OCPP 1.6 §6.40. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  ofText: confMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value)
      ? success(confMessages.of(value.status))
      : read(value);
  },
  inherits: inheritsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isMember(o.status, membersOfResetStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfResetStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfResetStatus) }, "status");
}
