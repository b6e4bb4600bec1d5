// Generated from spec/core/authorize.ts by `npm run generate`.

import { type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, ciStringSchema, objectSchema } from "../kernel/json-schema.js";
import { readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkConcurrentTx } from "../rules/concurrent-tx.js";
import { type IdTagInfo, type IdTagInfoInput, idTagInfoSchema, readIdTagInfo } from "../types/id-tag-info.js";
import { type IdToken, readIdToken } from "../types/id-token.js";

/** May this idTag charge? OCPP 1.6 §6.1. */
export interface Req {
  /** Identifier to authorise. (1 to 20 printable ASCII characters) */
  readonly idTag: IdToken;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Identifier to authorise. (1 to 20 printable ASCII characters) */
  readonly idTag: string;
}

/** Authorize.req: May this idTag charge? OCPP 1.6 §6.1. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  const idTag = readIdToken(r, "idTag", o.idTag);
  refuseOthers(r, o, 1, reqSchema);
  if (r.inPlace) return seal<Req>(o);
  return seal<Req>({ idTag });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ idTag: ciStringSchema(20) }, "idTag");
}

/**
 * What the Central System knows about the idTag. OCPP 1.6 §6.2.
 *
 * Rules between its fields:
 * - `concurrent-tx` (§7.2), a warning
 */
export interface Conf {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfo;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfoInput;
}

/** Authorize.conf: What the Central System knows about the idTag. OCPP 1.6 §6.2. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const idTagInfo = readIdTagInfo(r, "idTagInfo", o.idTagInfo);
  refuseOthers(r, o, 1, confSchema);
  checkConcurrentTx(r, idTagInfo);
  if (r.inPlace) return seal<Conf>(o);
  return seal<Conf>({ idTagInfo });
}

function confSchema(): ObjectSchema {
  return objectSchema({ idTagInfo: idTagInfoSchema() }, "idTagInfo");
}
