// Generated from spec/local-auth-list/get-local-list-version.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, objectSchema } from "../kernel/json-schema.js";
import { nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { type ListVersionNumber, isListVersionNumber, readListVersionNumber } from "../types/list-version-number.js";

/** Which version is the list? OCPP 1.6 §6.27. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** GetLocalListVersion.req: Which version is the list? OCPP 1.6 §6.27. */
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

/** The version of the list. OCPP 1.6 §6.28. */
export interface Conf {
  /** Version of the list; 0 when it is empty or missing, −1 when lists are not supported. (-1 to 2147483647) */
  readonly listVersion: ListVersionNumber;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Version of the list; 0 when it is empty or missing, −1 when lists are not supported. (-1 to 2147483647) */
  readonly listVersion: number;
}

/** GetLocalListVersion.conf: The version of the list. OCPP 1.6 §6.28. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { listVersion } = unread<Conf>(o);
  if (!isListVersionNumber(listVersion)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const listVersion = readListVersionNumber(r, "listVersion", o.listVersion);
  refuseOthers(r, o, ["listVersion"]);
  return complete<Conf>(r, { listVersion });
}

function confSchema(): ObjectSchema {
  return objectSchema({ listVersion: integerSchema(-1, 2147483647) }, "listVersion");
}
