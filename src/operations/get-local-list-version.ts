// Generated from spec/local-auth-list/get-local-list-version.ts by `npm run generate`.

import { type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, objectSchema } from "../kernel/json-schema.js";
import { readNothing, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type ListVersionNumber, readListVersionNumber } from "../types/list-version-number.js";

/** Which version is the list? OCPP 1.6 §6.27. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** GetLocalListVersion.req: Which version is the list? OCPP 1.6 §6.27. */
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const listVersion = readListVersionNumber(r, "listVersion", o.listVersion);
  refuseOthers(r, o, 1, confSchema);
  if (r.inPlace) return seal<Conf>(o);
  return seal<Conf>({ listVersion });
}

function confSchema(): ObjectSchema {
  return objectSchema({ listVersion: integerSchema(-1, 2147483647) }, "listVersion");
}
