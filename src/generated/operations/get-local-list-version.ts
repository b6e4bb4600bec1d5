// Generated from spec/local-auth-list/get-local-list-version.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { emptyMessage, fieldsOf, hasFieldCount, readEmptyMessage, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, integerSchema, objectSchema } from "../../schema/json-schema.js";
import type { ListVersionNumber } from "../types/list-version-number.js";

/** Which version is the list? OCPP 1.6 §6.27. */
export type Req = Message<"GetLocalListVersion.req">;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** GetLocalListVersion.req: Which version is the list? OCPP 1.6 §6.27. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  empty: emptyMessage<Req>(),
});

function readReq(r: Reader, at: Key, input: unknown): Req {
  return readEmptyMessage<Req>(r, at, input);
}

function reqSchema(): ObjectSchema {
  return objectSchema({});
}

/** The version of the list. OCPP 1.6 §6.28. */
export interface Conf extends Message<"GetLocalListVersion.conf"> {
  /** Version of the list; 0 when it is empty, −1 when lists are not supported. (integer of 32 bits; a sender keeps to at least -1) */
  readonly listVersion: ListVersionNumber;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Version of the list; 0 when it is empty, −1 when lists are not supported. (integer of 32 bits; a sender keeps to at least -1) */
  readonly listVersion: number;
}

/** GetLocalListVersion.conf: The version of the list. OCPP 1.6 §6.28. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "listVersion" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isWhole(o.listVersion, -1, 2147483647) && acceptsFields(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const listVersion = readWhole<ListVersionNumber>(
    r,
    "listVersion",
    o.listVersion,
    -1,
    2147483647,
    -2147483648,
    2147483647,
  );
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["listVersion"]);
  return freezeIfValid<Conf>(r, { listVersion });
}

function confSchema(): ObjectSchema {
  return objectSchema({ listVersion: integerSchema(-2147483648, 2147483647) }, "listVersion");
}
