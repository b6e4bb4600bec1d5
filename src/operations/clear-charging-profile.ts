// Generated from spec/smart-charging/clear-charging-profile.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, optionalMember, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { optionalWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, nothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkClearById } from "../rules/clear-by-id.js";
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
 * - `clear-by-id` (errata 3.26), a warning
 */
export interface Req {
  /** Identifier of the one profile to remove. (integer of 32 bits) */
  readonly id?: Int32;
  /** Connector of the profiles; 0 is the whole Charge Point. (0 to 65535) */
  readonly connectorId?: Integer;
  /** Purpose of the profiles. */
  readonly chargingProfilePurpose?: ChargingProfilePurposeType;
  /** Stack level of the profiles. (0 to 65535) */
  readonly stackLevel?: Integer;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Identifier of the one profile to remove. (integer of 32 bits) */
  readonly id?: number | undefined;
  /** Connector of the profiles; 0 is the whole Charge Point. (0 to 65535) */
  readonly connectorId?: number | undefined;
  /** Purpose of the profiles. */
  readonly chargingProfilePurpose?: ChargingProfilePurposeType | undefined;
  /** Stack level of the profiles. (0 to 65535) */
  readonly stackLevel?: number | undefined;
}

/** ClearChargingProfile.req: Remove the profile of this id, or those that match everything else; all of them when nothing is given. OCPP 1.6 §6.13. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, { empty: nothing });

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const id = optionalWhole<Int32>(r, "id", o.id, -2147483648, 2147483647);
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535);
  const chargingProfilePurpose = optionalMember(
    r,
    "chargingProfilePurpose",
    o.chargingProfilePurpose,
    membersOfChargingProfilePurposeType,
  );
  const stackLevel = optionalWhole<Integer>(r, "stackLevel", o.stackLevel, 0, 65535);
  if (!hasOnly(r, o, 0 + given(id) + given(connectorId) + given(chargingProfilePurpose) + given(stackLevel)))
    refuseOthers(r, o, ["id", "connectorId", "chargingProfilePurpose", "stackLevel"]);
  checkClearById(r, id, connectorId, chargingProfilePurpose, stackLevel);
  if (r.asIs) return complete<Req>(r, o);
  const message: Draft<Req> = {};
  if (id !== undefined) message.id = id;
  if (connectorId !== undefined) message.connectorId = connectorId;
  if (chargingProfilePurpose !== undefined) message.chargingProfilePurpose = chargingProfilePurpose;
  if (stackLevel !== undefined) message.stackLevel = stackLevel;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema({
    id: integerSchema(-2147483648, 2147483647),
    connectorId: integerSchema(0, 65535),
    chargingProfilePurpose: memberSchema(membersOfChargingProfilePurposeType),
    stackLevel: integerSchema(0, 65535),
  });
}

/** Whether a profile matched. OCPP 1.6 §6.14. */
export interface Conf {
  /** Whether a profile matched. */
  readonly status: ClearChargingProfileStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether a profile matched. */
  readonly status: ClearChargingProfileStatus;
}

/** ClearChargingProfile.conf: Whether a profile matched. OCPP 1.6 §6.14. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfClearChargingProfileStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfClearChargingProfileStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfClearChargingProfileStatus) }, "status");
}
