// Generated from spec/composites.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  memberSchema,
  objectSchema,
} from "../kernel/json-schema.js";
import { given, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { AuthorizationStatus, readAuthorizationStatus } from "./authorization-status.js";
import { type DateTime, isDateTime, readDateTime } from "./date-time.js";
import { type IdToken, isIdToken, readIdToken } from "./id-token.js";

/** What a Central System knows about an idTag. OCPP 1.6 §7.27. */
export interface IdTagInfo {
  /** When the idTag stops being valid and should leave the authorization cache. (RFC 3339 in UTC) */
  readonly expiryDate?: DateTime;
  /** Group that the idTag belongs to; its members may stop each other's transactions. (1 to 20 printable ASCII characters) */
  readonly parentIdTag?: IdToken;
  /** Whether the idTag may charge. */
  readonly status: AuthorizationStatus;
}

/** What `IdTagInfo` is made of. */
export interface IdTagInfoInput {
  /** When the idTag stops being valid and should leave the authorization cache. (RFC 3339 in UTC) */
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
  { accept: acceptIdTagInfo },
);

export function readIdTagInfo(r: Reader, key: Key, value: unknown): IdTagInfo {
  return readObject<IdTagInfo>(r, key, value, readIdTagInfoFields);
}

export function acceptIdTagInfo(o: unknown): o is IdTagInfo {
  if (!isObject(o)) return false;
  const { expiryDate, parentIdTag, status } = unread<IdTagInfo>(o);
  if (expiryDate !== undefined && !isDateTime(expiryDate)) return false;
  if (parentIdTag !== undefined && !isIdToken(parentIdTag)) return false;
  if (!AuthorizationStatus.is(status)) return false;
  return hasOnly(o, 1 + given(expiryDate) + given(parentIdTag)) && freeze(o);
}

function readIdTagInfoFields(r: Reader, o: Unread<IdTagInfo>): IdTagInfo {
  const expiryDate = optionalText(r, "expiryDate", o.expiryDate, readDateTime);
  const parentIdTag = optionalText(r, "parentIdTag", o.parentIdTag, readIdToken);
  const status = readAuthorizationStatus(r, "status", o.status);
  refuseOthers(r, o, ["expiryDate", "parentIdTag", "status"]);
  const message: Draft<IdTagInfo> = {};
  if (expiryDate !== undefined) message.expiryDate = expiryDate;
  if (parentIdTag !== undefined) message.parentIdTag = parentIdTag;
  message.status = status;
  return complete<IdTagInfo>(r, message);
}

export function idTagInfoSchema(): ObjectSchema {
  return objectSchema(
    { expiryDate: dateTimeSchema(), parentIdTag: ciStringSchema(20), status: memberSchema(AuthorizationStatus) },
    "status",
  );
}
