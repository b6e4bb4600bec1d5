// Generated from spec/smart-charging/set-charging-profile.ts by `npm run generate`.

import { complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readWhole } from "../kernel/number.js";
import { fieldsOf, hasOnly, misnamed, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkProfileConnector } from "../rules/profile-connector.js";
import { checkProfileTransactionMissing } from "../rules/profile-transaction-missing.js";
import { type ChargingProfileStatus, membersOfChargingProfileStatus } from "../types/charging-profile-status.js";
import {
  type ChargingProfile,
  type ChargingProfileInput,
  chargingProfileSchema,
  readChargingProfile,
} from "../types/charging-profile.js";
import type { Integer } from "../types/integer.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535);
  const csChargingProfiles = readChargingProfile(
    r,
    "csChargingProfiles",
    misnamed(r, "csChargingProfiles", o.csChargingProfiles, o, "chargingProfile"),
  );
  if (!hasOnly(r, o, 2)) refuseOthers(r, o, ["connectorId", "csChargingProfiles"]);
  checkProfileConnector(r, connectorId, csChargingProfiles);
  checkProfileTransactionMissing(r, csChargingProfiles);
  return complete<Req>(r, r.asIs ? o : { connectorId, csChargingProfiles });
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfChargingProfileStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfChargingProfileStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfChargingProfileStatus) }, "status");
}
