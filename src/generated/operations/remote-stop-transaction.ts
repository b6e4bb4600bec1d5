// Generated from spec/core/remote-stop-transaction.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { checkTransactionIdSign, keepsTransactionIdSign } from "../../rules/transaction-id-sign.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import type { Int32 } from "../types/int32.js";
import { type RemoteStartStopStatus, membersOfRemoteStartStopStatus } from "../types/remote-start-stop-status.js";

/**
 * Stop a transaction. OCPP 1.6 §6.35.
 *
 * Rules between its fields:
 * - `transaction-id-sign`, advice: The identifier of a transaction is above 0; a Charge Point that never learned it sends −1. OCPP 1.6 errata 3.18, errata 3.54.
 */
export interface Req extends Message<"RemoteStopTransaction.req"> {
  /** Transaction to stop. (integer of 32 bits) */
  readonly transactionId: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Transaction to stop. (integer of 32 bits) */
  readonly transactionId: number;
}

/** RemoteStopTransaction.req: Stop a transaction. OCPP 1.6 §6.35. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "transactionId" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.transactionId, -2147483648, 2147483647) &&
    keepsTransactionIdSign(o.transactionId) &&
    acceptsFields(o, 1)
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const transactionId = readWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["transactionId"]);
  checkTransactionIdSign(r, transactionId);
  return freezeIfValid<Req>(r, { transactionId });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ transactionId: integerSchema(-2147483648, 2147483647) }, "transactionId");
}

/** Whether the Charge Point will stop. OCPP 1.6 §6.36. */
export interface Conf extends Message<"RemoteStopTransaction.conf"> {
  /** Whether the Charge Point will stop the transaction. */
  readonly status: RemoteStartStopStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the Charge Point will stop the transaction. */
  readonly status: RemoteStartStopStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<RemoteStartStopStatus, Conf>(
  membersOfRemoteStartStopStatus,
  "status",
  (status) => ({ status }),
);

/** RemoteStopTransaction.conf: Whether the Charge Point will stop. OCPP 1.6 §6.36. */
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
