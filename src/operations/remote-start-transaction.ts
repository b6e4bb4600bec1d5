// Generated from spec/core/remote-start-transaction.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, ciStringSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { isWhole, readWhole } from "../kernel/number.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkRemoteStartPurpose } from "../rules/remote-start-purpose.js";
import { checkRemoteStartTransaction } from "../rules/remote-start-transaction.js";
import {
  type ChargingProfile,
  type ChargingProfileInput,
  acceptChargingProfile,
  chargingProfileSchema,
  readChargingProfile,
} from "../types/charging-profile.js";
import { type IdToken, isIdToken, readIdToken } from "../types/id-token.js";
import type { Integer } from "../types/integer.js";
import { RemoteStartStopStatus, readRemoteStartStopStatus } from "../types/remote-start-stop-status.js";

/**
 * Start a transaction. OCPP 1.6 §6.33.
 *
 * Rules between its fields:
 * - `remote-start-purpose` (§5.16.2)
 * - `remote-start-transaction` (§5.16.2)
 */
export interface Req {
  /** Connector to start on, above 0; the Charge Point chooses when left out. (1 to 65535) */
  readonly connectorId?: Integer;
  /** Identifier to start the transaction with. (1 to 20 printable ASCII characters) */
  readonly idTag: IdToken;
  /** Limits for the transaction: a TxProfile without transactionId. */
  readonly chargingProfile?: ChargingProfile;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to start on, above 0; the Charge Point chooses when left out. (1 to 65535) */
  readonly connectorId?: number | undefined;
  /** Identifier to start the transaction with. (1 to 20 printable ASCII characters) */
  readonly idTag: string;
  /** Limits for the transaction: a TxProfile without transactionId. */
  readonly chargingProfile?: ChargingProfileInput | undefined;
}

/** RemoteStartTransaction.req: Start a transaction. OCPP 1.6 §6.33. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, idTag, chargingProfile } = unread<Req>(o);
  if (connectorId !== undefined && !isWhole(connectorId, 1, 65535)) return false;
  if (!isIdToken(idTag)) return false;
  if (chargingProfile !== undefined && !acceptChargingProfile(chargingProfile, r, "chargingProfile")) return false;
  if (!hasOnly(o, 1 + given(connectorId) + given(chargingProfile))) return false;
  checkRemoteStartPurpose(r, chargingProfile);
  checkRemoteStartTransaction(r, chargingProfile);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = optional(r, "connectorId", o.connectorId, readConnectorId);
  const idTag = readIdToken(r, "idTag", o.idTag);
  const chargingProfile = optional(r, "chargingProfile", o.chargingProfile, readChargingProfile);
  refuseOthers(r, o, ["connectorId", "idTag", "chargingProfile"]);
  checkRemoteStartPurpose(r, chargingProfile);
  checkRemoteStartTransaction(r, chargingProfile);
  const message: Draft<Req> = {};
  if (connectorId !== undefined) message.connectorId = connectorId;
  message.idTag = idTag;
  if (chargingProfile !== undefined) message.chargingProfile = chargingProfile;
  return complete<Req>(r, message);
}

function readConnectorId(r: Reader, key: Key, value: unknown): Integer {
  return readWhole<Integer>(r, key, value, 1, 65535);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { connectorId: integerSchema(1, 65535), idTag: ciStringSchema(20), chargingProfile: chargingProfileSchema() },
    "idTag",
  );
}

/** Whether the Charge Point will start. OCPP 1.6 §6.34. */
export interface Conf {
  /** Whether the Charge Point will start a transaction. */
  readonly status: RemoteStartStopStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the Charge Point will start a transaction. */
  readonly status: RemoteStartStopStatus;
}

/** RemoteStartTransaction.conf: Whether the Charge Point will start. OCPP 1.6 §6.34. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!RemoteStartStopStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readRemoteStartStopStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(RemoteStartStopStatus) }, "status");
}
