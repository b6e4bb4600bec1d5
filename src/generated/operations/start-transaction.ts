// Generated from spec/core/start-transaction.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import { isWhole, optionalWhole, readRegister, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, readIdentity } from "../../reading/text.js";
import { checkTransactionIdSign, keepsTransactionIdSign } from "../../rules/transaction-id-sign.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  identitySchema,
  integerSchema,
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
import type { Integer } from "../types/integer.js";

/** A transaction has started. OCPP 1.6 §6.45. */
export interface Req extends Message<"StartTransaction.req"> {
  /** Connector in use; never 0, which is the whole Charge Point. (at least 1; a sender keeps to 1 to 65535) */
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
  /** Connector in use; never 0, which is the whole Charge Point. (at least 1; a sender keeps to 1 to 65535) */
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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "idTag" in o || "meterStart" in o || "reservationId" in o || "timestamp" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.connectorId, 1, 65535) &&
    isCiString(o.idTag, 20) &&
    isWhole(o.meterStart, -2147483648, 2147483647) &&
    (o.reservationId === undefined || isWhole(o.reservationId, -2147483648, 2147483647)) &&
    isMoment(o.timestamp) &&
    acceptsFields(o, 4 + oneIfPresent(o.reservationId))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535, 1, 2147483647);
  const idTag = readIdentity<IdToken>(r, "idTag", o.idTag, 20);
  const meterStart = readRegister<Int32>(r, "meterStart", o.meterStart);
  const reservationId = optionalWhole<Int32>(r, "reservationId", o.reservationId, -2147483648, 2147483647);
  const timestamp = readMoment<DateTime>(r, "timestamp", o.timestamp);
  if (!hasFieldCount(r, o, 4 + oneIfPresent(reservationId)))
    refuseUnknownFields(r, o, ["connectorId", "idTag", "meterStart", "reservationId", "timestamp"]);
  const message = draft<Req>(r, { connectorId, idTag, meterStart });
  if (reservationId !== undefined) message.reservationId = reservationId;
  message.timestamp = timestamp;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(1, 2147483647),
      idTag: identitySchema(20),
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
 * - `transaction-id-sign`, advice: The identifier of a transaction is above 0; a Charge Point that never learned it sends −1. OCPP 1.6 errata 3.18, errata 3.54.
 */
export interface Conf extends Message<"StartTransaction.conf"> {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfo;
  /** Identifier that the Central System has chosen for the transaction. (integer of 32 bits) */
  readonly transactionId: Int32;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the idTag may charge, until when, and its group. */
  readonly idTagInfo: IdTagInfoInput;
  /** Identifier that the Central System has chosen for the transaction. (integer of 32 bits) */
  readonly transactionId: number;
}

/** StartTransaction.conf: The transaction is known. OCPP 1.6 §6.46. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "idTagInfo" in o || inheritsIdTagInfo(o) || "transactionId" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    acceptsIdTagInfo(o.idTagInfo) &&
    isWhole(o.transactionId, -2147483648, 2147483647) &&
    keepsTransactionIdSign(o.transactionId) &&
    acceptsFields(o, 2)
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const idTagInfo = readIdTagInfo(r, "idTagInfo", o.idTagInfo);
  const transactionId = readWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  if (!hasFieldCount(r, o, 2)) refuseUnknownFields(r, o, ["idTagInfo", "transactionId"]);
  checkTransactionIdSign(r, transactionId);
  return freezeIfValid<Conf>(r, { idTagInfo, transactionId });
}

function confSchema(): ObjectSchema {
  return objectSchema(
    { idTagInfo: idTagInfoSchema(), transactionId: integerSchema(-2147483648, 2147483647) },
    "idTagInfo",
    "transactionId",
  );
}
