// Generated from spec/smart-charging/clear-charging-profile.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { checkClearById } from "../rules/clear-by-id.js";
import { ChargingProfilePurposeType, readChargingProfilePurposeType } from "../types/charging-profile-purpose-type.js";
import { ClearChargingProfileStatus, readClearChargingProfileStatus } from "../types/clear-charging-profile-status.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { id, connectorId, chargingProfilePurpose, stackLevel } = unread<Req>(o);
  if (id !== undefined && !isInt32(id)) return false;
  if (connectorId !== undefined && !isInteger(connectorId)) return false;
  if (chargingProfilePurpose !== undefined && !ChargingProfilePurposeType.is(chargingProfilePurpose)) return false;
  if (stackLevel !== undefined && !isInteger(stackLevel)) return false;
  if (!hasOnly(o, 0 + given(id) + given(connectorId) + given(chargingProfilePurpose) + given(stackLevel))) return false;
  checkClearById(r, id, connectorId, chargingProfilePurpose, stackLevel);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const id = optional(r, "id", o.id, readInt32);
  const connectorId = optional(r, "connectorId", o.connectorId, readInteger);
  const chargingProfilePurpose = optional(
    r,
    "chargingProfilePurpose",
    o.chargingProfilePurpose,
    readChargingProfilePurposeType,
  );
  const stackLevel = optional(r, "stackLevel", o.stackLevel, readInteger);
  refuseOthers(r, o, ["id", "connectorId", "chargingProfilePurpose", "stackLevel"]);
  checkClearById(r, id, connectorId, chargingProfilePurpose, stackLevel);
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
    chargingProfilePurpose: memberSchema(ChargingProfilePurposeType),
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!ClearChargingProfileStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readClearChargingProfileStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(ClearChargingProfileStatus) }, "status");
}
