// Generated from spec/composites.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, ciStringSchema, objectSchema } from "../kernel/json-schema.js";
import { given, optional, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type IdTagInfo, type IdTagInfoInput, acceptIdTagInfo, idTagInfoSchema, readIdTagInfo } from "./id-tag-info.js";
import { type IdToken, isIdToken, readIdToken } from "./id-token.js";

/** Entry of a local authorization list. OCPP 1.6 §7.1. */
export interface AuthorizationData {
  /** Identifier that the entry is about. (1 to 20 printable ASCII characters) */
  readonly idTag: IdToken;
  /** What is known about it. Left out of a differential update, it removes the entry. */
  readonly idTagInfo?: IdTagInfo;
}

/** What `AuthorizationData` is made of. */
export interface AuthorizationDataInput {
  /** Identifier that the entry is about. (1 to 20 printable ASCII characters) */
  readonly idTag: string;
  /** What is known about it. Left out of a differential update, it removes the entry. */
  readonly idTagInfo?: IdTagInfoInput | undefined;
}

/** Makes a checked `AuthorizationData`. OCPP 1.6 §7.1. */
export const AuthorizationData: Constructor<AuthorizationDataInput, AuthorizationData> = /* @__PURE__ */ constructor(
  readAuthorizationData,
  authorizationDataSchema,
  { accept: acceptAuthorizationData },
);

export function readAuthorizationData(r: Reader, key: Key, value: unknown): AuthorizationData {
  return readObject<AuthorizationData>(r, key, value, readAuthorizationDataFields);
}

export function acceptAuthorizationData(o: unknown): o is AuthorizationData {
  if (!isObject(o)) return false;
  const { idTag, idTagInfo } = unread<AuthorizationData>(o);
  if (!isIdToken(idTag)) return false;
  if (idTagInfo !== undefined && !acceptIdTagInfo(idTagInfo)) return false;
  return hasOnly(o, 1 + given(idTagInfo)) && freeze(o);
}

function readAuthorizationDataFields(r: Reader, o: Unread<AuthorizationData>): AuthorizationData {
  const idTag = readIdToken(r, "idTag", o.idTag);
  const idTagInfo = optional(r, "idTagInfo", o.idTagInfo, readIdTagInfo);
  refuseOthers(r, o, ["idTag", "idTagInfo"]);
  const message: Draft<AuthorizationData> = { idTag };
  if (idTagInfo !== undefined) message.idTagInfo = idTagInfo;
  return complete<AuthorizationData>(r, message);
}

export function authorizationDataSchema(): ObjectSchema {
  return objectSchema({ idTag: ciStringSchema(20), idTagInfo: idTagInfoSchema() }, "idTag");
}
