// Generated from spec/core/stop-transaction.ts by `npm run generate`.

import { acceptList, freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
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
import { readRegister } from "../kernel/number.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { checkConcurrentTx } from "../rules/concurrent-tx.js";
import { checkTransactionIdSign } from "../rules/transaction-id-sign.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";
import {
  type IdTagInfo,
  type IdTagInfoInput,
  acceptIdTagInfo,
  idTagInfoSchema,
  readIdTagInfo,
} from "../types/id-tag-info.js";
import { type IdToken, isIdToken, readIdToken } from "../types/id-token.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import {
  type MeterValue,
  type MeterValueInput,
  acceptMeterValue,
  meterValueSchema,
  readMeterValue,
} from "../types/meter-value.js";
import { Reason, readReason } from "../types/reason.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { idTag, meterStop, timestamp, transactionId, reason, transactionData } = unread<Req>(o);
  if (idTag !== undefined && !isIdToken(idTag)) return false;
  if (!isInt32(meterStop)) return false;
  if (!isDateTime(timestamp)) return false;
  if (!isInt32(transactionId)) return false;
  if (reason !== undefined && !Reason.is(reason)) return false;
  if (transactionData !== undefined && !acceptList(transactionData, r, 0, acceptMeterValue)) return false;
  if (!hasOnly(o, 3 + given(idTag) + given(reason) + given(transactionData))) return false;
  checkTransactionIdSign(r, transactionId);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const idTag = optionalText(r, "idTag", o.idTag, readIdToken);
  const meterStop = readRegister<Int32>(r, "meterStop", o.meterStop);
  const timestamp = readDateTime(r, "timestamp", o.timestamp);
  const transactionId = readInt32(r, "transactionId", o.transactionId);
  const reason = optional(r, "reason", o.reason, readReason);
  const transactionData = optional(r, "transactionData", o.transactionData, readTransactionData);
  refuseOthers(r, o, ["idTag", "meterStop", "timestamp", "transactionId", "reason", "transactionData"]);
  checkTransactionIdSign(r, transactionId);
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
      reason: memberSchema(Reason),
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  rules: true,
});

function acceptConf(o: unknown, r: Reader): o is Conf {
  if (!isObject(o)) return false;
  const { idTagInfo } = unread<Conf>(o);
  if (idTagInfo !== undefined && !acceptIdTagInfo(idTagInfo)) return false;
  if (!hasOnly(o, 0 + given(idTagInfo))) return false;
  checkConcurrentTx(r, idTagInfo);
  return r.issues === undefined && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const idTagInfo = optional(r, "idTagInfo", o.idTagInfo, readIdTagInfo);
  refuseOthers(r, o, ["idTagInfo"]);
  checkConcurrentTx(r, idTagInfo);
  const message: Draft<Conf> = {};
  if (idTagInfo !== undefined) message.idTagInfo = idTagInfo;
  return complete<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ idTagInfo: idTagInfoSchema() });
}
