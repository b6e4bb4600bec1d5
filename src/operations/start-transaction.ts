// Generated from spec/core/start-transaction.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  objectSchema,
} from "../kernel/json-schema.js";
import { isWhole, readRegister, readWhole } from "../kernel/number.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
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
import type { Integer } from "../types/integer.js";

/** A transaction has started. OCPP 1.6 §6.45. */
export interface Req {
  /** Connector in use; never 0, which is the whole Charge Point. (1 to 65535) */
  readonly connectorId: Integer;
  /** Identifier that the transaction was started with. (1 to 20 printable ASCII characters) */
  readonly idTag: IdToken;
  /** Energy register of the connector at the start, in Wh. (integer of 32 bits) */
  readonly meterStart: Int32;
  /** Reservation that the transaction uses up. (integer of 32 bits) */
  readonly reservationId?: Int32;
  /** When the transaction started. (RFC 3339 in UTC) */
  readonly timestamp: DateTime;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector in use; never 0, which is the whole Charge Point. (1 to 65535) */
  readonly connectorId: number;
  /** Identifier that the transaction was started with. (1 to 20 printable ASCII characters) */
  readonly idTag: string;
  /** Energy register of the connector at the start, in Wh. (integer of 32 bits) */
  readonly meterStart: number;
  /** Reservation that the transaction uses up. (integer of 32 bits) */
  readonly reservationId?: number | undefined;
  /** When the transaction started. (RFC 3339 in UTC) */
  readonly timestamp: Date | string;
}

/** StartTransaction.req: A transaction has started. OCPP 1.6 §6.45. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, idTag, meterStart, reservationId, timestamp } = unread<Req>(o);
  if (!isWhole(connectorId, 1, 65535)) return false;
  if (!isIdToken(idTag)) return false;
  if (!isInt32(meterStart)) return false;
  if (reservationId !== undefined && !isInt32(reservationId)) return false;
  if (!isDateTime(timestamp)) return false;
  return hasOnly(o, 4 + given(reservationId)) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535);
  const idTag = readIdToken(r, "idTag", o.idTag);
  const meterStart = readRegister<Int32>(r, "meterStart", o.meterStart);
  const reservationId = optional(r, "reservationId", o.reservationId, readInt32);
  const timestamp = readDateTime(r, "timestamp", o.timestamp);
  refuseOthers(r, o, ["connectorId", "idTag", "meterStart", "reservationId", "timestamp"]);
  const message: Draft<Req> = { connectorId, idTag, meterStart };
  if (reservationId !== undefined) message.reservationId = reservationId;
  message.timestamp = timestamp;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(1, 65535),
      idTag: ciStringSchema(20),
      meterStart: integerSchema(-2147483648, 2147483647),
      reservationId: integerSchema(-2147483648, 2147483647),
      timestamp: dateTimeSchema(),
    },
    "connectorId",
    "idTag",
    "meterStart",
    "timestamp",
  );
}

/**
 * The transaction is known. OCPP 1.6 §6.46.
 *
 * Rules between its fields:
 * - `transaction-id-sign` (errata 3.54), a warning
 */
export interface Conf {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfo;
  /** Identifier that the Central System gives to the transaction. (integer of 32 bits) */
  readonly transactionId: Int32;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfoInput;
  /** Identifier that the Central System gives to the transaction. (integer of 32 bits) */
  readonly transactionId: number;
}

/** StartTransaction.conf: The transaction is known. OCPP 1.6 §6.46. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  rules: true,
});

function acceptConf(o: unknown, r: Reader): o is Conf {
  if (!isObject(o)) return false;
  const { idTagInfo, transactionId } = unread<Conf>(o);
  if (!acceptIdTagInfo(idTagInfo)) return false;
  if (!isInt32(transactionId)) return false;
  if (!hasOnly(o, 2)) return false;
  checkTransactionIdSign(r, transactionId);
  return r.issues === undefined && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const idTagInfo = readIdTagInfo(r, "idTagInfo", o.idTagInfo);
  const transactionId = readInt32(r, "transactionId", o.transactionId);
  refuseOthers(r, o, ["idTagInfo", "transactionId"]);
  checkTransactionIdSign(r, transactionId);
  return complete<Conf>(r, { idTagInfo, transactionId });
}

function confSchema(): ObjectSchema {
  return objectSchema(
    { idTagInfo: idTagInfoSchema(), transactionId: integerSchema(-2147483648, 2147483647) },
    "idTagInfo",
    "transactionId",
  );
}
