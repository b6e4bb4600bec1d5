// Generated from spec/core/remote-stop-transaction.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { checkTransactionIdSign } from "../rules/transaction-id-sign.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { RemoteStartStopStatus, readRemoteStartStopStatus } from "../types/remote-start-stop-status.js";

/**
 * Stop a transaction. OCPP 1.6 §6.35.
 *
 * Rules between its fields:
 * - `transaction-id-sign` (errata 3.54), a warning
 */
export interface Req {
  /** Transaction to stop. (integer of 32 bits) */
  readonly transactionId: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Transaction to stop. (integer of 32 bits) */
  readonly transactionId: number;
}

/** RemoteStopTransaction.req: Stop a transaction. OCPP 1.6 §6.35. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { transactionId } = unread<Req>(o);
  if (!isInt32(transactionId)) return false;
  if (!hasOnly(o, 1)) return false;
  checkTransactionIdSign(r, transactionId);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const transactionId = readInt32(r, "transactionId", o.transactionId);
  refuseOthers(r, o, ["transactionId"]);
  checkTransactionIdSign(r, transactionId);
  return complete<Req>(r, { transactionId });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ transactionId: integerSchema(-2147483648, 2147483647) }, "transactionId");
}

/** Whether the Charge Point will stop. OCPP 1.6 §6.36. */
export interface Conf {
  /** Whether the Charge Point will stop the transaction. */
  readonly status: RemoteStartStopStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the Charge Point will stop the transaction. */
  readonly status: RemoteStartStopStatus;
}

/** RemoteStopTransaction.conf: Whether the Charge Point will stop. OCPP 1.6 §6.36. */
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
