// Generated from spec/composites.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, ciStringSchema, objectSchema } from "../kernel/json-schema.js";
import { fieldsOf, given, hasOnly, optional, refuseOthers } from "../kernel/object.js";
import { type Key, type Reader, enter } from "../kernel/reader.js";
import { readIdentity } from "../kernel/text.js";
import { type IdTagInfo, type IdTagInfoInput, idTagInfoSchema, readIdTagInfo } from "./id-tag-info.js";
import type { IdToken } from "./id-token.js";

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
);

export function readAuthorizationData(r: Reader, at: Key, input: unknown): AuthorizationData {
  const o = fieldsOf<AuthorizationData>(r, at, input);
  if (o === undefined) return refused;
  const outer = enter(r, at);
  const idTag = readIdentity<IdToken>(r, "idTag", o.idTag, 20);
  const idTagInfo = optional(r, "idTagInfo", o.idTagInfo, readIdTagInfo);
  if (!hasOnly(r, o, 1 + given(idTagInfo))) refuseOthers(r, o, ["idTag", "idTagInfo"]);
  r.within = outer;
  if (r.asIs) return complete<AuthorizationData>(r, o);
  const message: Draft<AuthorizationData> = { idTag };
  if (idTagInfo !== undefined) message.idTagInfo = idTagInfo;
  return complete<AuthorizationData>(r, message);
}

export function authorizationDataSchema(): ObjectSchema {
  return objectSchema({ idTag: ciStringSchema(20), idTagInfo: idTagInfoSchema() }, "idTag");
}
