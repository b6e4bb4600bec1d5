// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment } from "../../reading/date-time.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { isCiString, optionalIdentity } from "../../reading/text.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  identitySchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import { type AuthorizationStatus, membersOfAuthorizationStatus } from "./authorization-status.js";
import type { DateTime } from "./date-time.js";
import type { IdToken } from "./id-token.js";

/** What a Central System has on record about an idTag. OCPP 1.6 §7.27. */
export interface IdTagInfo {
  /** When the idTag should leave the authorization cache; without it, the status does not end. (RFC 3339 in UTC) */
  readonly expiryDate?: DateTime;
  /** Group that the idTag belongs to; its members may stop each other's transactions. (1 to 20 printable ASCII characters) */
  readonly parentIdTag?: IdToken;
  /** Whether the idTag may charge. */
  readonly status: AuthorizationStatus;
}

/** What `IdTagInfo` is made of. */
export interface IdTagInfoInput {
  /** When the idTag should leave the authorization cache; without it, the status does not end. (RFC 3339 in UTC) */
  readonly expiryDate?: Date | string | undefined;
  /** Group that the idTag belongs to; its members may stop each other's transactions. (1 to 20 printable ASCII characters) */
  readonly parentIdTag?: string | undefined;
  /** Whether the idTag may charge. */
  readonly status: AuthorizationStatus;
}

/** Makes a checked `IdTagInfo`. OCPP 1.6 §7.27. */
export const IdTagInfo: Constructor<IdTagInfoInput, IdTagInfo> = /* @__PURE__ */ constructor(
  readIdTagInfo,
  idTagInfoSchema,
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsIdTagInfo(ordinary)) && acceptsIdTagInfo(value) ? success(value) : read(value);
    },
    inherits: inheritsIdTagInfo,
    accepts: acceptsIdTagInfo,
  },
);

export function inheritsIdTagInfo(o: object): boolean {
  return "expiryDate" in o || "parentIdTag" in o || "status" in o;
}

export function acceptsIdTagInfo(o: unknown): o is IdTagInfo {
  return (
    hasFields<IdTagInfo>(o) &&
    (o.expiryDate === undefined || isMoment(o.expiryDate)) &&
    (o.parentIdTag === undefined || isCiString(o.parentIdTag, 20)) &&
    isMember(o.status, membersOfAuthorizationStatus) &&
    acceptsFields(o, 1 + oneIfPresent(o.expiryDate) + oneIfPresent(o.parentIdTag))
  );
}

export function readIdTagInfo(r: Reader, at: Key, input: unknown): IdTagInfo {
  const o = fieldsOf<IdTagInfo>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const expiryDate = optionalMoment<DateTime>(r, "expiryDate", o.expiryDate);
  const parentIdTag = optionalIdentity<IdToken>(r, "parentIdTag", o.parentIdTag, 20);
  const status = readMember(r, "status", o.status, membersOfAuthorizationStatus);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(expiryDate) + oneIfPresent(parentIdTag)))
    refuseUnknownFields(r, o, ["expiryDate", "parentIdTag", "status"]);
  r.within = outer;
  const message = draft<IdTagInfo>(r, {});
  if (expiryDate !== undefined) message.expiryDate = expiryDate;
  if (parentIdTag !== undefined) message.parentIdTag = parentIdTag;
  message.status = status;
  return freezeIfValid<IdTagInfo>(r, message);
}

export function idTagInfoSchema(): ObjectSchema {
  return objectSchema(
    {
      expiryDate: dateTimeSchema(),
      parentIdTag: identitySchema(20),
      status: memberSchema(membersOfAuthorizationStatus),
    },
    "status",
  );
}
