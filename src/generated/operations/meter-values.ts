// Generated from spec/core/meter-values.ts by `npm run generate`.

import { acceptsFields, acceptsList, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { readList } from "../../reading/list.js";
import { isWhole, optionalWhole, readWhole } from "../../reading/number.js";
import {
  emptyMessage,
  fieldsOf,
  hasFieldCount,
  oneIfPresent,
  readEmptyMessage,
  refuseUnknownFields,
} from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { checkMainMeterTransaction, keepsMainMeterTransaction } from "../../rules/main-meter-transaction.js";
import { checkRegistersFall, keepsRegistersFall } from "../../rules/registers-fall.js";
import { checkTransactionIdOfCharger, keepsTransactionIdOfCharger } from "../../rules/transaction-id-sign.js";
import { type ObjectSchema, integerSchema, listSchema, objectSchema } from "../../schema/json-schema.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";
import {
  type MeterValue,
  type MeterValueInput,
  acceptsMeterValue,
  inheritsMeterValue,
  meterValueSchema,
  readMeterValue,
} from "../types/meter-value.js";

/**
 * Values that were measured. OCPP 1.6 §6.31.
 *
 * Rules between its fields:
 * - `transaction-id-sign`, advice: The identifier of a transaction is above 0; a Charge Point that never learned it sends −1. OCPP 1.6 errata 3.18, errata 3.54.
 * - `main-meter-transaction`, advice: Values of the main meter, connector 0, belong to no transaction. OCPP 1.6 errata 3.16.
 * - `registers-fall`, advice: The register of one measurand, phase and location does not fall from one moment to a later one. OCPP 1.6 §7.31, errata 3.78.
 */
export interface Req extends Message<"MeterValues.req"> {
  /** Connector that was measured; 0 is the main meter. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: Integer;
  /** Transaction that the values belong to. (integer of 32 bits) */
  readonly transactionId?: Int32;
  /** Values by the time they were measured, at least one. (at least 1 item) */
  readonly meterValue: readonly MeterValue[];
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector that was measured; 0 is the main meter. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: number;
  /** Transaction that the values belong to. (integer of 32 bits) */
  readonly transactionId?: number | undefined;
  /** Values by the time they were measured, at least one. (at least 1 item) */
  readonly meterValue: readonly MeterValueInput[];
}

/** MeterValues.req: Values that were measured. OCPP 1.6 §6.31. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "transactionId" in o || "meterValue" in o || inheritsMeterValue(o);
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.connectorId, 0, 65535) &&
    (o.transactionId === undefined || isWhole(o.transactionId, -2147483648, 2147483647)) &&
    acceptsList(o.meterValue, 1, acceptsMeterValue) &&
    keepsTransactionIdOfCharger(o.transactionId) &&
    keepsMainMeterTransaction(o.connectorId, o.transactionId) &&
    keepsRegistersFall(o.meterValue) &&
    acceptsFields(o, 2 + oneIfPresent(o.transactionId))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const transactionId = optionalWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  const meterValue = readList(r, "meterValue", o.meterValue, 1, readMeterValue);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(transactionId)))
    refuseUnknownFields(r, o, ["connectorId", "transactionId", "meterValue"]);
  checkTransactionIdOfCharger(r, transactionId);
  checkMainMeterTransaction(r, connectorId, transactionId);
  checkRegistersFall(r, meterValue, "meterValue");
  const message = draft<Req>(r, { connectorId });
  if (transactionId !== undefined) message.transactionId = transactionId;
  message.meterValue = meterValue;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 2147483647),
      transactionId: integerSchema(-2147483648, 2147483647),
      meterValue: listSchema(meterValueSchema(), 1),
    },
    "connectorId",
    "meterValue",
  );
}

/** The values have arrived. OCPP 1.6 §6.32. */
export type Conf = Message<"MeterValues.conf">;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** MeterValues.conf: The values have arrived. OCPP 1.6 §6.32. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  empty: emptyMessage<Conf>(),
});

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readEmptyMessage<Conf>(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
