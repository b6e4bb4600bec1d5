// Generated from spec/smart-charging/clear-charging-profile.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, optionalCriterion, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole } from "../../reading/number.js";
import { emptyMessage, fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { checkClearById, keepsClearById } from "../../rules/clear-by-id.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import {
  type ChargingProfilePurposeType,
  membersOfChargingProfilePurposeType,
} from "../types/charging-profile-purpose-type.js";
import {
  type ClearChargingProfileStatus,
  membersOfClearChargingProfileStatus,
} from "../types/clear-charging-profile-status.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";

/**
 * Remove the profile of this id, or those that match everything else; all of them when nothing is given. OCPP 1.6 §6.13.
 *
 * Rules between its fields:
 * - `clear-by-id`, advice: An id stands alone: fields beside it are ignored by one erratum, and must match by another. OCPP 1.6 errata 3.25, errata 3.26.
 */
export interface Req extends Message<"ClearChargingProfile.req"> {
  /** Identifier of the one profile to remove. (integer of 32 bits) */
  readonly id?: Int32;
  /** Connector of the profiles; 0 is the whole Charge Point. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId?: Integer;
  /** Purpose of the profiles. */
  readonly chargingProfilePurpose?: ChargingProfilePurposeType;
  /** Stack level of the profiles. (at least 0; a sender keeps to 0 to 65535) */
  readonly stackLevel?: Integer;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Identifier of the one profile to remove. (integer of 32 bits) */
  readonly id?: number | undefined;
  /** Connector of the profiles; 0 is the whole Charge Point. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId?: number | undefined;
  /** Purpose of the profiles. */
  readonly chargingProfilePurpose?: ChargingProfilePurposeType | undefined;
  /** Stack level of the profiles. (at least 0; a sender keeps to 0 to 65535) */
  readonly stackLevel?: number | undefined;
}

/** ClearChargingProfile.req: Remove the profile of this id, or those that match everything else; all of them when nothing is given. OCPP 1.6 §6.13. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
  empty: emptyMessage<Req>(),
});

function inheritsReq(o: object): boolean {
  return "id" in o || "connectorId" in o || "chargingProfilePurpose" in o || "stackLevel" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    (o.id === undefined || isWhole(o.id, -2147483648, 2147483647)) &&
    (o.connectorId === undefined || isWhole(o.connectorId, 0, 65535)) &&
    (o.chargingProfilePurpose === undefined ||
      isMember(o.chargingProfilePurpose, membersOfChargingProfilePurposeType)) &&
    (o.stackLevel === undefined || isWhole(o.stackLevel, 0, 65535)) &&
    keepsClearById(o.id, o.connectorId, o.chargingProfilePurpose, o.stackLevel) &&
    acceptsFields(
      o,
      0 +
        oneIfPresent(o.id) +
        oneIfPresent(o.connectorId) +
        oneIfPresent(o.chargingProfilePurpose) +
        oneIfPresent(o.stackLevel),
    )
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const id = optionalWhole<Int32>(r, "id", o.id, -2147483648, 2147483647);
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const chargingProfilePurpose = optionalCriterion(
    r,
    "chargingProfilePurpose",
    o.chargingProfilePurpose,
    membersOfChargingProfilePurposeType,
  );
  const stackLevel = optionalWhole<Integer>(r, "stackLevel", o.stackLevel, 0, 65535, 0, 2147483647);
  if (
    !hasFieldCount(
      r,
      o,
      0 +
        oneIfPresent(id) +
        oneIfPresent(connectorId) +
        oneIfPresent(chargingProfilePurpose) +
        oneIfPresent(stackLevel),
    )
  )
    refuseUnknownFields(r, o, ["id", "connectorId", "chargingProfilePurpose", "stackLevel"]);
  checkClearById(r, id, connectorId, chargingProfilePurpose, stackLevel);
  const message = draft<Req>(r, {});
  if (id !== undefined) message.id = id;
  if (connectorId !== undefined) message.connectorId = connectorId;
  if (chargingProfilePurpose !== undefined) message.chargingProfilePurpose = chargingProfilePurpose;
  if (stackLevel !== undefined) message.stackLevel = stackLevel;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema({
    id: integerSchema(-2147483648, 2147483647),
    connectorId: integerSchema(0, 2147483647),
    chargingProfilePurpose: memberSchema(membersOfChargingProfilePurposeType),
    stackLevel: integerSchema(0, 2147483647),
  });
}

/** Whether a profile matched. OCPP 1.6 §6.14. */
export interface Conf extends Message<"ClearChargingProfile.conf"> {
  /** Whether a profile matched. */
  readonly status: ClearChargingProfileStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether a profile matched. */
  readonly status: ClearChargingProfileStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<ClearChargingProfileStatus, Conf>(
  membersOfClearChargingProfileStatus,
  "status",
  (status) => ({ status }),
);

/** ClearChargingProfile.conf: Whether a profile matched. OCPP 1.6 §6.14. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  ofText: confMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value)
      ? success(confMessages.of(value.status))
      : read(value);
  },
  inherits: inheritsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isMember(o.status, membersOfClearChargingProfileStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfClearChargingProfileStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfClearChargingProfileStatus) }, "status");
}
