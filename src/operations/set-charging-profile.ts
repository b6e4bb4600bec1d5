// Generated from spec/smart-charging/set-charging-profile.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { misnamed, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { checkProfileConnector } from "../rules/profile-connector.js";
import { checkProfileTransactionMissing } from "../rules/profile-transaction-missing.js";
import { ChargingProfileStatus, readChargingProfileStatus } from "../types/charging-profile-status.js";
import {
  type ChargingProfile,
  type ChargingProfileInput,
  acceptChargingProfile,
  chargingProfileSchema,
  readChargingProfile,
} from "../types/charging-profile.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";

/**
 * Put a charging profile in force. OCPP 1.6 §6.43.
 *
 * Rules between its fields:
 * - `profile-connector` (§3.13.1)
 * - `profile-transaction-missing` (§5.16.2), a warning
 */
export interface Req {
  /** Connector that the profile is for; 0 is the whole Charge Point, or all connectors for a TxDefaultProfile. (0 to 65535) */
  readonly connectorId: Integer;
  /** The profile; one only, in spite of the name. */
  readonly csChargingProfiles: ChargingProfile;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector that the profile is for; 0 is the whole Charge Point, or all connectors for a TxDefaultProfile. (0 to 65535) */
  readonly connectorId: number;
  /** The profile; one only, in spite of the name. */
  readonly csChargingProfiles: ChargingProfileInput;
}

/** SetChargingProfile.req: Put a charging profile in force. OCPP 1.6 §6.43. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, csChargingProfiles } = unread<Req>(o);
  if (!isInteger(connectorId)) return false;
  if (!acceptChargingProfile(csChargingProfiles, r, "csChargingProfiles")) return false;
  if (!hasOnly(o, 2)) return false;
  checkProfileConnector(r, connectorId, csChargingProfiles);
  checkProfileTransactionMissing(r, csChargingProfiles);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const csChargingProfiles = readChargingProfile(
    r,
    "csChargingProfiles",
    misnamed(r, "csChargingProfiles", o.csChargingProfiles, o, "chargingProfile"),
  );
  refuseOthers(r, o, ["connectorId", "csChargingProfiles"]);
  checkProfileConnector(r, connectorId, csChargingProfiles);
  checkProfileTransactionMissing(r, csChargingProfiles);
  return complete<Req>(r, { connectorId, csChargingProfiles });
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { connectorId: integerSchema(0, 65535), csChargingProfiles: chargingProfileSchema() },
    "connectorId",
    "csChargingProfiles",
  );
}

/** Whether the profile is in force. OCPP 1.6 §6.44. */
export interface Conf {
  /** Whether the profile is in force. */
  readonly status: ChargingProfileStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the profile is in force. */
  readonly status: ChargingProfileStatus;
}

/** SetChargingProfile.conf: Whether the profile is in force. OCPP 1.6 §6.44. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!ChargingProfileStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readChargingProfileStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(ChargingProfileStatus) }, "status");
}
