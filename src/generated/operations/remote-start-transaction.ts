// Generated from spec/core/remote-start-transaction.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, readIdentity } from "../../reading/text.js";
import { checkRemoteStartPurpose, keepsRemoteStartPurpose } from "../../rules/remote-start-purpose.js";
import { checkRemoteStartTransaction, keepsRemoteStartTransaction } from "../../rules/remote-start-transaction.js";
import {
  type ObjectSchema,
  identitySchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import {
  type ChargingProfile,
  type ChargingProfileInput,
  acceptsChargingProfile,
  chargingProfileSchema,
  inheritsChargingProfile,
  readChargingProfile,
} from "../types/charging-profile.js";
import type { IdToken } from "../types/id-token.js";
import type { Integer } from "../types/integer.js";
import { type RemoteStartStopStatus, membersOfRemoteStartStopStatus } from "../types/remote-start-stop-status.js";

/**
 * Start a transaction. OCPP 1.6 §6.33.
 *
 * Rules between its fields:
 * - `remote-start-purpose`: The profile of a remote start is a TxProfile. OCPP 1.6 §5.11, §5.16.2, §6.33.
 * - `remote-start-transaction`: The profile of a remote start names no transaction, as there is none yet. OCPP 1.6 §5.16.2, errata 3.41.
 */
export interface Req extends Message<"RemoteStartTransaction.req"> {
  /** Connector to start on, above 0; the Charge Point chooses when left out. (at least 1; a sender keeps to 1 to 65535) */
  readonly connectorId?: Integer;
  /** Identifier to start the transaction with. (1 to 20 printable ASCII characters) */
  readonly idTag: IdToken;
  /** Limits for the transaction: a TxProfile without transactionId. */
  readonly chargingProfile?: ChargingProfile;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to start on, above 0; the Charge Point chooses when left out. (at least 1; a sender keeps to 1 to 65535) */
  readonly connectorId?: number | undefined;
  /** Identifier to start the transaction with. (1 to 20 printable ASCII characters) */
  readonly idTag: string;
  /** Limits for the transaction: a TxProfile without transactionId. */
  readonly chargingProfile?: ChargingProfileInput | undefined;
}

/** RemoteStartTransaction.req: Start a transaction. OCPP 1.6 §6.33. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "idTag" in o || "chargingProfile" in o || inheritsChargingProfile(o);
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    (o.connectorId === undefined || isWhole(o.connectorId, 1, 65535)) &&
    isCiString(o.idTag, 20) &&
    (o.chargingProfile === undefined || acceptsChargingProfile(o.chargingProfile)) &&
    keepsRemoteStartPurpose(o.chargingProfile) &&
    keepsRemoteStartTransaction(o.chargingProfile) &&
    acceptsFields(o, 1 + oneIfPresent(o.connectorId) + oneIfPresent(o.chargingProfile))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535, 1, 2147483647);
  const idTag = readIdentity<IdToken>(r, "idTag", o.idTag, 20);
  const chargingProfile = optional(r, "chargingProfile", o.chargingProfile, readChargingProfile);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(connectorId) + oneIfPresent(chargingProfile)))
    refuseUnknownFields(r, o, ["connectorId", "idTag", "chargingProfile"]);
  checkRemoteStartPurpose(r, chargingProfile);
  checkRemoteStartTransaction(r, chargingProfile);
  const message = draft<Req>(r, {});
  if (connectorId !== undefined) message.connectorId = connectorId;
  message.idTag = idTag;
  if (chargingProfile !== undefined) message.chargingProfile = chargingProfile;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { connectorId: integerSchema(1, 2147483647), idTag: identitySchema(20), chargingProfile: chargingProfileSchema() },
    "idTag",
  );
}

/** Whether the Charge Point will start. OCPP 1.6 §6.34. */
export interface Conf extends Message<"RemoteStartTransaction.conf"> {
  /** Whether the Charge Point will start a transaction. */
  readonly status: RemoteStartStopStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the Charge Point will start a transaction. */
  readonly status: RemoteStartStopStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<RemoteStartStopStatus, Conf>(
  membersOfRemoteStartStopStatus,
  "status",
  (status) => ({ status }),
);

/** RemoteStartTransaction.conf: Whether the Charge Point will start. OCPP 1.6 §6.34. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfRemoteStartStopStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfRemoteStartStopStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfRemoteStartStopStatus) }, "status");
}
