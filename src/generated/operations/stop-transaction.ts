// Generated from spec/core/stop-transaction.ts by `npm run generate`.

import { acceptsFields, acceptsList, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, judgeAnswer, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import { isMember, optionalMember } from "../../reading/enumeration.js";
import { readList } from "../../reading/list.js";
import { isWhole, readRegister, readWhole } from "../../reading/number.js";
import {
  emptyMessage,
  fieldsOf,
  hasFieldCount,
  oneIfPresent,
  optional,
  refuseUnknownFields,
} from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, optionalIdentity } from "../../reading/text.js";
import type { Result } from "../../result/result.js";
import { checkConcurrentTx, keepsConcurrentTx } from "../../rules/concurrent-tx.js";
import { checkInfoWithoutIdTag } from "../../rules/info-without-id-tag.js";
import { checkRegistersFall, keepsRegistersFall } from "../../rules/registers-fall.js";
import { checkTransactionIdOfCharger, keepsTransactionIdOfCharger } from "../../rules/transaction-id-sign.js";
import { checkTransactionReadings, keepsTransactionReadings } from "../../rules/transaction-readings.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  identitySchema,
  integerSchema,
  listSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import type { DateTime } from "../types/date-time.js";
import {
  type IdTagInfo,
  type IdTagInfoInput,
  acceptsIdTagInfo,
  idTagInfoSchema,
  inheritsIdTagInfo,
  readIdTagInfo,
} from "../types/id-tag-info.js";
import type { IdToken } from "../types/id-token.js";
import type { Int32 } from "../types/int32.js";
import {
  type MeterValue,
  type MeterValueInput,
  acceptsMeterValue,
  inheritsMeterValue,
  meterValueSchema,
  readMeterValue,
} from "../types/meter-value.js";
import { type Reason, membersOfReason } from "../types/reason.js";

/**
 * A transaction has stopped. OCPP 1.6 §6.49.
 *
 * Rules between its fields:
 * - `transaction-id-sign`, advice: The identifier of a transaction is above 0; a Charge Point that never learned it sends −1. OCPP 1.6 errata 3.18, errata 3.54.
 * - `transaction-readings`, advice: The readings of a transaction include those of its begin and of its end. OCPP 1.6 errata 3.14, errata 3.91.
 * - `registers-fall`, advice: The register of one measurand, phase and location does not fall from one moment to a later one. OCPP 1.6 §7.31, errata 3.78.
 */
export interface Req extends Message<"StopTransaction.req"> {
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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return (
    "idTag" in o ||
    "meterStop" in o ||
    "timestamp" in o ||
    "transactionId" in o ||
    "reason" in o ||
    "transactionData" in o ||
    inheritsMeterValue(o)
  );
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    (o.idTag === undefined || isCiString(o.idTag, 20)) &&
    isWhole(o.meterStop, -2147483648, 2147483647) &&
    isMoment(o.timestamp) &&
    isWhole(o.transactionId, -2147483648, 2147483647) &&
    (o.reason === undefined || isMember(o.reason, membersOfReason)) &&
    (o.transactionData === undefined || acceptsList(o.transactionData, 0, acceptsMeterValue)) &&
    keepsTransactionIdOfCharger(o.transactionId) &&
    keepsTransactionReadings(o.transactionData) &&
    keepsRegistersFall(o.transactionData) &&
    acceptsFields(o, 3 + oneIfPresent(o.idTag) + oneIfPresent(o.reason) + oneIfPresent(o.transactionData))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const idTag = optionalIdentity<IdToken>(r, "idTag", o.idTag, 20);
  const meterStop = readRegister<Int32>(r, "meterStop", o.meterStop);
  const timestamp = readMoment<DateTime>(r, "timestamp", o.timestamp);
  const transactionId = readWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  const reason = optionalMember(r, "reason", o.reason, membersOfReason);
  const transactionData = optional(r, "transactionData", o.transactionData, readReqTransactionData);
  if (!hasFieldCount(r, o, 3 + oneIfPresent(idTag) + oneIfPresent(reason) + oneIfPresent(transactionData)))
    refuseUnknownFields(r, o, ["idTag", "meterStop", "timestamp", "transactionId", "reason", "transactionData"]);
  checkTransactionIdOfCharger(r, transactionId);
  checkTransactionReadings(r, transactionData);
  checkRegistersFall(r, transactionData, "transactionData");
  const message = draft<Req>(r, {});
  if (idTag !== undefined) message.idTag = idTag;
  message.meterStop = meterStop;
  message.timestamp = timestamp;
  message.transactionId = transactionId;
  if (reason !== undefined) message.reason = reason;
  if (transactionData !== undefined) message.transactionData = transactionData;
  return freezeIfValid<Req>(r, message);
}

function readReqTransactionData(r: Reader, key: Key, value: unknown): readonly MeterValue[] {
  return readList(r, key, value, 0, readMeterValue);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      idTag: identitySchema(20),
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
 * - `concurrent-tx`, advice: ConcurrentTx is the answer to the start of a transaction only. OCPP 1.6 §7.2.
 */
export interface Conf extends Message<"StopTransaction.conf"> {
  /** Whether the idTag may charge, until when, and its group; for an idTag in the request only. */
  readonly idTagInfo?: IdTagInfo;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the idTag may charge, until when, and its group; for an idTag in the request only. */
  readonly idTagInfo?: IdTagInfoInput | undefined;
}

/** StopTransaction.conf: The end of the transaction is known. OCPP 1.6 §6.50. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
  empty: emptyMessage<Conf>(),
});

function inheritsConf(o: object): boolean {
  return "idTagInfo" in o || inheritsIdTagInfo(o);
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    (o.idTagInfo === undefined || acceptsIdTagInfo(o.idTagInfo)) &&
    keepsConcurrentTx(o.idTagInfo) &&
    acceptsFields(o, 0 + oneIfPresent(o.idTagInfo))
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const idTagInfo = optional(r, "idTagInfo", o.idTagInfo, readIdTagInfo);
  if (!hasFieldCount(r, o, 0 + oneIfPresent(idTagInfo))) refuseUnknownFields(r, o, ["idTagInfo"]);
  checkConcurrentTx(r, idTagInfo);
  const message = draft<Conf>(r, {});
  if (idTagInfo !== undefined) message.idTagInfo = idTagInfo;
  return freezeIfValid<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ idTagInfo: idTagInfoSchema() });
}

/** Whether `conf` answers `req`: `info-without-id-tag`. */
export function answers(req: Req, conf: Conf): Result<Conf> {
  return judgeAnswer(
    req,
    conf,
    (r, asked, answer) => {
      checkInfoWithoutIdTag(r, asked, answer);
    },
    (o) => inheritsReq(o) || inheritsConf(o),
  );
}
