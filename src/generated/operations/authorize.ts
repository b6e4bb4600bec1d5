// Generated from spec/core/authorize.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, readIdentity } from "../../reading/text.js";
import { checkConcurrentTx, keepsConcurrentTx } from "../../rules/concurrent-tx.js";
import { type ObjectSchema, identitySchema, objectSchema } from "../../schema/json-schema.js";
import {
  type IdTagInfo,
  type IdTagInfoInput,
  acceptsIdTagInfo,
  idTagInfoSchema,
  inheritsIdTagInfo,
  readIdTagInfo,
} from "../types/id-tag-info.js";
import type { IdToken } from "../types/id-token.js";

/** May this idTag charge? OCPP 1.6 §6.1. */
export interface Req extends Message<"Authorize.req"> {
  /** Identifier to authorise. (1 to 20 printable ASCII characters) */
  readonly idTag: IdToken;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Identifier to authorise. (1 to 20 printable ASCII characters) */
  readonly idTag: string;
}

/** Authorize.req: May this idTag charge? OCPP 1.6 §6.1. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "idTag" in o;
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && isCiString(o.idTag, 20) && acceptsFields(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const idTag = readIdentity<IdToken>(r, "idTag", o.idTag, 20);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["idTag"]);
  return freezeIfValid<Req>(r, { idTag });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ idTag: identitySchema(20) }, "idTag");
}

/**
 * What the Central System has on record about the idTag. OCPP 1.6 §6.2.
 *
 * Rules between its fields:
 * - `concurrent-tx`, advice: ConcurrentTx is the answer to the start of a transaction only. OCPP 1.6 §7.2.
 */
export interface Conf extends Message<"Authorize.conf"> {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfo;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfoInput;
}

/** Authorize.conf: What the Central System has on record about the idTag. OCPP 1.6 §6.2. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "idTagInfo" in o || inheritsIdTagInfo(o);
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && acceptsIdTagInfo(o.idTagInfo) && keepsConcurrentTx(o.idTagInfo) && acceptsFields(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const idTagInfo = readIdTagInfo(r, "idTagInfo", o.idTagInfo);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["idTagInfo"]);
  checkConcurrentTx(r, idTagInfo);
  return freezeIfValid<Conf>(r, { idTagInfo });
}

function confSchema(): ObjectSchema {
  return objectSchema({ idTagInfo: idTagInfoSchema() }, "idTagInfo");
}
