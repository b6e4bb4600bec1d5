// Generated from spec/core/stop-transaction.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { readMoment } from "../kernel/date-time.js";
import { optionalMember } from "../kernel/enumeration.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  listSchema,
  memberSchema,
  objectSchema,
} from "../kernel/json-schema.js";
import { readList } from "../kernel/list.js";
import { readRegister, readWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, nothing, optional, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { optionalIdentity } from "../kernel/text.js";
import { checkConcurrentTx } from "../rules/concurrent-tx.js";
import { checkTransactionIdSign } from "../rules/transaction-id-sign.js";
import type { DateTime } from "../types/date-time.js";
import { type IdTagInfo, type IdTagInfoInput, idTagInfoSchema, readIdTagInfo } from "../types/id-tag-info.js";
import type { IdToken } from "../types/id-token.js";
import type { Int32 } from "../types/int32.js";
import { type MeterValue, type MeterValueInput, meterValueSchema, readMeterValue } from "../types/meter-value.js";
import { type Reason, membersOfReason } from "../types/reason.js";

/**
 * A transaction has stopped. OCPP 1.6 §6.49.
 *
 * Rules between its fields:
 * - `transaction-id-sign` (errata 3.54), a warning
 */
export interface Req {
  /** Identifier that the transaction was stopped with; left out when nobody presented one. (1 to 20 printable ASCII characters) */
  readonly idTag?: IdToken;
  /** Energy register of the connector at the end, in Wh. (integer of 32 bits) */
  readonly meterStop: Int32;
  /** When the transaction stopped. (RFC 3339 in UTC) */
  readonly timestamp: DateTime;
  /** Transaction, as StartTransaction.conf named it; −1 when the Charge Point never learned it. (integer of 32 bits) */
  readonly transactionId: Int32;
  /** Why it stopped; Local when left out. */
  readonly reason?: Reason;
  /** Values that were measured during the transaction, as evidence for billing. (any number of items) */
  readonly transactionData?: readonly MeterValue[];
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Identifier that the transaction was stopped with; left out when nobody presented one. (1 to 20 printable ASCII characters) */
  readonly idTag?: string | undefined;
  /** Energy register of the connector at the end, in Wh. (integer of 32 bits) */
  readonly meterStop: number;
  /** When the transaction stopped. (RFC 3339 in UTC) */
  readonly timestamp: Date | string;
  /** Transaction, as StartTransaction.conf named it; −1 when the Charge Point never learned it. (integer of 32 bits) */
  readonly transactionId: number;
  /** Why it stopped; Local when left out. */
  readonly reason?: Reason | undefined;
  /** Values that were measured during the transaction, as evidence for billing. (any number of items) */
  readonly transactionData?: readonly MeterValueInput[] | undefined;
}

/** StopTransaction.req: A transaction has stopped. OCPP 1.6 §6.49. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const idTag = optionalIdentity<IdToken>(r, "idTag", o.idTag, 20);
  const meterStop = readRegister<Int32>(r, "meterStop", o.meterStop);
  const timestamp = readMoment<DateTime>(r, "timestamp", o.timestamp);
  const transactionId = readWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  const reason = optionalMember(r, "reason", o.reason, membersOfReason);
  const transactionData = optional(r, "transactionData", o.transactionData, readTransactionData);
  if (!hasOnly(r, o, 3 + given(idTag) + given(reason) + given(transactionData)))
    refuseOthers(r, o, ["idTag", "meterStop", "timestamp", "transactionId", "reason", "transactionData"]);
  checkTransactionIdSign(r, transactionId);
  if (r.asIs) return complete<Req>(r, o);
  const message: Draft<Req> = {};
  if (idTag !== undefined) message.idTag = idTag;
  message.meterStop = meterStop;
  message.timestamp = timestamp;
  message.transactionId = transactionId;
  if (reason !== undefined) message.reason = reason;
  if (transactionData !== undefined) message.transactionData = transactionData;
  return complete<Req>(r, message);
}

function readTransactionData(r: Reader, key: Key, value: unknown): readonly MeterValue[] {
  return readList(r, key, value, 0, readMeterValue);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      idTag: ciStringSchema(20),
      meterStop: integerSchema(-2147483648, 2147483647),
      timestamp: dateTimeSchema(),
      transactionId: integerSchema(-2147483648, 2147483647),
      reason: memberSchema(membersOfReason),
      transactionData: listSchema(meterValueSchema(), 0),
    },
    "meterStop",
    "timestamp",
    "transactionId",
  );
}

/**
 * The end of the transaction is known. OCPP 1.6 §6.50.
 *
 * Rules between its fields:
 * - `concurrent-tx` (§7.2), a warning
 */
export interface Conf {
  /** Whether the idTag may charge, until when, and its group; for an idTag in the request only. */
  readonly idTagInfo?: IdTagInfo;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the idTag may charge, until when, and its group; for an idTag in the request only. */
  readonly idTagInfo?: IdTagInfoInput | undefined;
}

/** StopTransaction.conf: The end of the transaction is known. OCPP 1.6 §6.50. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, { empty: nothing });

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const idTagInfo = optional(r, "idTagInfo", o.idTagInfo, readIdTagInfo);
  if (!hasOnly(r, o, 0 + given(idTagInfo))) refuseOthers(r, o, ["idTagInfo"]);
  checkConcurrentTx(r, idTagInfo);
  if (r.asIs) return complete<Conf>(r, o);
  const message: Draft<Conf> = {};
  if (idTagInfo !== undefined) message.idTagInfo = idTagInfo;
  return complete<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ idTagInfo: idTagInfoSchema() });
}
