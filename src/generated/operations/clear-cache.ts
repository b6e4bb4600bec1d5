// Generated from spec/core/clear-cache.ts by `npm run generate`.

import { hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { emptyMessage, fieldsOf, hasFieldCount, readEmptyMessage, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type ClearCacheStatus, membersOfClearCacheStatus } from "../types/clear-cache-status.js";

/** Clear the authorization cache. OCPP 1.6 §6.11. */
export type Req = Message<"ClearCache.req">;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** ClearCache.req: Clear the authorization cache. OCPP 1.6 §6.11. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  empty: emptyMessage<Req>(),
});

function readReq(r: Reader, at: Key, input: unknown): Req {
  return readEmptyMessage<Req>(r, at, input);
}

function reqSchema(): ObjectSchema {
  return objectSchema({});
}

/** Whether the cache is empty now. OCPP 1.6 §6.12. */
export interface Conf extends Message<"ClearCache.conf"> {
  /** Whether the cache is empty now. */
  readonly status: ClearCacheStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the cache is empty now. */
  readonly status: ClearCacheStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<ClearCacheStatus, Conf>(
  membersOfClearCacheStatus,
  "status",
  (status) => ({ status }),
);

/** ClearCache.conf: Whether the cache is empty now. OCPP 1.6 §6.12. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfClearCacheStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfClearCacheStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfClearCacheStatus) }, "status");
}
