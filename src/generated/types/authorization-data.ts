// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { isCiString, readIdentity } from "../../reading/text.js";
import { type ObjectSchema, identitySchema, objectSchema } from "../../schema/json-schema.js";
import {
  type IdTagInfo,
  type IdTagInfoInput,
  acceptsIdTagInfo,
  idTagInfoSchema,
  inheritsIdTagInfo,
  readIdTagInfo,
} from "./id-tag-info.js";
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
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsAuthorizationData(ordinary)) && acceptsAuthorizationData(value)
        ? success(value)
        : read(value);
    },
    inherits: inheritsAuthorizationData,
    accepts: acceptsAuthorizationData,
  },
);

export function inheritsAuthorizationData(o: object): boolean {
  return "idTag" in o || "idTagInfo" in o || inheritsIdTagInfo(o);
}

export function acceptsAuthorizationData(o: unknown): o is AuthorizationData {
  return (
    hasFields<AuthorizationData>(o) &&
    isCiString(o.idTag, 20) &&
    (o.idTagInfo === undefined || acceptsIdTagInfo(o.idTagInfo)) &&
    acceptsFields(o, 1 + oneIfPresent(o.idTagInfo))
  );
}

export function readAuthorizationData(r: Reader, at: Key, input: unknown): AuthorizationData {
  const o = fieldsOf<AuthorizationData>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const idTag = readIdentity<IdToken>(r, "idTag", o.idTag, 20);
  const idTagInfo = optional(r, "idTagInfo", o.idTagInfo, readIdTagInfo);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(idTagInfo))) refuseUnknownFields(r, o, ["idTag", "idTagInfo"]);
  r.within = outer;
  const message = draft<AuthorizationData>(r, { idTag });
  if (idTagInfo !== undefined) message.idTagInfo = idTagInfo;
  return freezeIfValid<AuthorizationData>(r, message);
}

export function authorizationDataSchema(): ObjectSchema {
  return objectSchema({ idTag: identitySchema(20), idTagInfo: idTagInfoSchema() }, "idTag");
}
