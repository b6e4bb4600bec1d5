// Generated from spec/core/clear-cache.ts by `npm run generate`.

import { refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { fieldsOf, hasOnly, nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type ClearCacheStatus, membersOfClearCacheStatus } from "../types/clear-cache-status.js";

/** Clear the authorization cache. OCPP 1.6 §6.11. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** ClearCache.req: Clear the authorization cache. OCPP 1.6 §6.11. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, { empty: nothing });

function readReq(r: Reader, at: Key, input: unknown): Req {
  return readNothing(r, at, input);
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

const confOf = /* @__PURE__ */ messagesOf(membersOfClearCacheStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfClearCacheStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfClearCacheStatus) }, "status");
}
