// Generated from spec/core/clear-cache.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { ClearCacheStatus, readClearCacheStatus } from "../types/clear-cache-status.js";

/** Clear the authorization cache. OCPP 1.6 §6.11. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** ClearCache.req: Clear the authorization cache. OCPP 1.6 §6.11. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  empty: nothing,
});

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  return hasOnly(o, 0) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  return readNothing(r, o);
}

function reqSchema(): ObjectSchema {
  return objectSchema({});
}

/** Whether the cache is empty now. OCPP 1.6 §6.12. */
export interface Conf {
  /** Whether the cache is empty now. */
  readonly status: ClearCacheStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the cache is empty now. */
  readonly status: ClearCacheStatus;
}

/** ClearCache.conf: Whether the cache is empty now. OCPP 1.6 §6.12. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!ClearCacheStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readClearCacheStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(ClearCacheStatus) }, "status");
}
