// Generated from spec/core/clear-cache.ts by `npm run generate`.

import { type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readNothing, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { ClearCacheStatus, readClearCacheStatus } from "../types/clear-cache-status.js";

/** Clear the authorization cache. OCPP 1.6 §6.11. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** ClearCache.req: Clear the authorization cache. OCPP 1.6 §6.11. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  return readNothing<Req>(r, o, reqSchema);
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const status = readClearCacheStatus(r, "status", o.status);
  refuseOthers(r, o, 1, confSchema);
  if (r.inPlace) return seal<Conf>(o);
  return seal<Conf>({ status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(ClearCacheStatus) }, "status");
}
