// Generated from spec/core/reset.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { ResetStatus, readResetStatus } from "../types/reset-status.js";
import { ResetType, readResetType } from "../types/reset-type.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { type } = unread<Req>(o);
  if (!ResetType.is(type)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const type = readResetType(r, "type", o.type);
  refuseOthers(r, o, ["type"]);
  return complete<Req>(r, { type });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ type: memberSchema(ResetType) }, "type");
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!ResetStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readResetStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(ResetStatus) }, "status");
}
