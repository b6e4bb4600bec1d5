// Generated from spec/core/reset.ts by `npm run generate`.

import { refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { fieldsOf, hasOnly, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type ResetStatus, membersOfResetStatus } from "../types/reset-status.js";
import { type ResetType, membersOfResetType } from "../types/reset-type.js";

/** Restart. OCPP 1.6 §6.39. */
export interface Req {
  /** How to restart. */
  readonly type: ResetType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How to restart. */
  readonly type: ResetType;
}

/** Reset.req: Restart. OCPP 1.6 §6.39. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

const reqOf = /* @__PURE__ */ messagesOf(membersOfResetType, (type): Req => ({ type }));

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const type = readMember(r, "type", o.type, membersOfResetType);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["type"]);
  return reqOf(type);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ type: memberSchema(membersOfResetType) }, "type");
}

/** Whether the Charge Point will restart. OCPP 1.6 §6.40. */
export interface Conf {
  /** Whether the Charge Point will restart. */
  readonly status: ResetStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the Charge Point will restart. */
  readonly status: ResetStatus;
}

/** Reset.conf: Whether the Charge Point will restart. OCPP 1.6 §6.40. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfResetStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfResetStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfResetStatus) }, "status");
}
