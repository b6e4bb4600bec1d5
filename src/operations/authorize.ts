// Generated from spec/core/authorize.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, ciStringSchema, objectSchema } from "../kernel/json-schema.js";
import { refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { checkConcurrentTx } from "../rules/concurrent-tx.js";
import {
  type IdTagInfo,
  type IdTagInfoInput,
  acceptIdTagInfo,
  idTagInfoSchema,
  readIdTagInfo,
} from "../types/id-tag-info.js";
import { type IdToken, isIdToken, readIdToken } from "../types/id-token.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { idTag } = unread<Req>(o);
  if (!isIdToken(idTag)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const idTag = readIdToken(r, "idTag", o.idTag);
  refuseOthers(r, o, ["idTag"]);
  return complete<Req>(r, { idTag });
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  rules: true,
});

function acceptConf(o: unknown, r: Reader): o is Conf {
  if (!isObject(o)) return false;
  const { idTagInfo } = unread<Conf>(o);
  if (!acceptIdTagInfo(idTagInfo)) return false;
  if (!hasOnly(o, 1)) return false;
  checkConcurrentTx(r, idTagInfo);
  return r.issues === undefined && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const idTagInfo = readIdTagInfo(r, "idTagInfo", o.idTagInfo);
  refuseOthers(r, o, ["idTagInfo"]);
  checkConcurrentTx(r, idTagInfo);
  return complete<Conf>(r, { idTagInfo });
}

function confSchema(): ObjectSchema {
  return objectSchema({ idTagInfo: idTagInfoSchema() }, "idTagInfo");
}
