// Generated from spec/core/remote-stop-transaction.ts by `npm run generate`.

import { complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readWhole } from "../kernel/number.js";
import { fieldsOf, hasOnly, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkTransactionIdSign } from "../rules/transaction-id-sign.js";
import type { Int32 } from "../types/int32.js";
import { type RemoteStartStopStatus, membersOfRemoteStartStopStatus } from "../types/remote-start-stop-status.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const transactionId = readWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["transactionId"]);
  checkTransactionIdSign(r, transactionId);
  return complete<Req>(r, r.asIs ? o : { transactionId });
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfRemoteStartStopStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfRemoteStartStopStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfRemoteStartStopStatus) }, "status");
}
