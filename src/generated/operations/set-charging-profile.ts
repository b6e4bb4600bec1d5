// Generated from spec/smart-charging/set-charging-profile.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, orFromAlias, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { checkProfileConnector, keepsProfileConnector } from "../../rules/profile-connector.js";
import {
  checkProfileTransactionMissing,
  keepsProfileTransactionMissing,
} from "../../rules/profile-transaction-missing.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type ChargingProfileStatus, membersOfChargingProfileStatus } from "../types/charging-profile-status.js";
import {
  type ChargingProfile,
  type ChargingProfileInput,
  acceptsChargingProfile,
  chargingProfileSchema,
  inheritsChargingProfile,
  readChargingProfile,
} from "../types/charging-profile.js";
import type { Integer } from "../types/integer.js";

/**
 * Put a charging profile in force. OCPP 1.6 §6.43.
 *
 * Rules between its fields:
 * - `profile-connector`: A ChargePointMaxProfile is for connector 0, a TxProfile for a connector above 0. OCPP 1.6 §3.13.1, errata 3.53.
 * - `profile-transaction-missing`, advice: A TxProfile that is set names its transaction. OCPP 1.6 §5.16.
 */
export interface Req extends Message<"SetChargingProfile.req"> {
  /** Connector that the profile is for; 0 is the whole Charge Point, or all connectors for a TxDefaultProfile. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: Integer;
  /** The profile; one only, in spite of the name. */
  readonly csChargingProfiles: ChargingProfile;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector that the profile is for; 0 is the whole Charge Point, or all connectors for a TxDefaultProfile. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: number;
  /** The profile; one only, in spite of the name. */
  readonly csChargingProfiles: ChargingProfileInput;
}

/** SetChargingProfile.req: Put a charging profile in force. OCPP 1.6 §6.43. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "csChargingProfiles" in o || "chargingProfile" in o || inheritsChargingProfile(o);
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.connectorId, 0, 65535) &&
    acceptsChargingProfile(o.csChargingProfiles) &&
    keepsProfileConnector(o.connectorId, o.csChargingProfiles) &&
    keepsProfileTransactionMissing(o.csChargingProfiles) &&
    acceptsFields(o, 2)
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const csChargingProfiles = readChargingProfile(
    r,
    "csChargingProfiles",
    orFromAlias(r, "csChargingProfiles", o.csChargingProfiles, o, "chargingProfile"),
  );
  if (!hasFieldCount(r, o, 2)) refuseUnknownFields(r, o, ["connectorId", "csChargingProfiles"]);
  checkProfileConnector(r, connectorId, csChargingProfiles);
  checkProfileTransactionMissing(r, csChargingProfiles);
  return freezeIfValid<Req>(r, { connectorId, csChargingProfiles });
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { connectorId: integerSchema(0, 2147483647), csChargingProfiles: chargingProfileSchema() },
    "connectorId",
    "csChargingProfiles",
  );
}

/** Whether the profile is in force. OCPP 1.6 §6.44. */
export interface Conf extends Message<"SetChargingProfile.conf"> {
  /** Whether the profile is in force. */
  readonly status: ChargingProfileStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the profile is in force. */
  readonly status: ChargingProfileStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<ChargingProfileStatus, Conf>(
  membersOfChargingProfileStatus,
  "status",
  (status) => ({ status }),
);

/** SetChargingProfile.conf: Whether the profile is in force. OCPP 1.6 §6.44. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfChargingProfileStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfChargingProfileStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfChargingProfileStatus) }, "status");
}
