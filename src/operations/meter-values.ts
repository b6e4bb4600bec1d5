// Generated from spec/core/meter-values.ts by `npm run generate`.

import { acceptList, freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, listSchema, objectSchema } from "../kernel/json-schema.js";
import { readList } from "../kernel/list.js";
import { given, nothing, optional, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { checkTransactionIdSign } from "../rules/transaction-id-sign.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";
import {
  type MeterValue,
  type MeterValueInput,
  acceptMeterValue,
  meterValueSchema,
  readMeterValue,
} from "../types/meter-value.js";

/**
 * Values that were measured. OCPP 1.6 §6.31.
 *
 * Rules between its fields:
 * - `transaction-id-sign` (errata 3.54), a warning
 */
export interface Req {
  /** Connector that was measured; 0 is the main meter. (0 to 65535) */
  readonly connectorId: Integer;
  /** Transaction that the values belong to. (integer of 32 bits) */
  readonly transactionId?: Int32;
  /** Values by the time they were measured, at least one. (at least 1 item) */
  readonly meterValue: readonly MeterValue[];
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector that was measured; 0 is the main meter. (0 to 65535) */
  readonly connectorId: number;
  /** Transaction that the values belong to. (integer of 32 bits) */
  readonly transactionId?: number | undefined;
  /** Values by the time they were measured, at least one. (at least 1 item) */
  readonly meterValue: readonly MeterValueInput[];
}

/** MeterValues.req: Values that were measured. OCPP 1.6 §6.31. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, transactionId, meterValue } = unread<Req>(o);
  if (!isInteger(connectorId)) return false;
  if (transactionId !== undefined && !isInt32(transactionId)) return false;
  if (!acceptList(meterValue, r, 1, acceptMeterValue)) return false;
  if (!hasOnly(o, 2 + given(transactionId))) return false;
  checkTransactionIdSign(r, transactionId);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const transactionId = optional(r, "transactionId", o.transactionId, readInt32);
  const meterValue = readList(r, "meterValue", o.meterValue, 1, readMeterValue);
  refuseOthers(r, o, ["connectorId", "transactionId", "meterValue"]);
  checkTransactionIdSign(r, transactionId);
  const message: Draft<Req> = { connectorId };
  if (transactionId !== undefined) message.transactionId = transactionId;
  message.meterValue = meterValue;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 65535),
      transactionId: integerSchema(-2147483648, 2147483647),
      meterValue: listSchema(meterValueSchema(), 1),
    },
    "connectorId",
    "meterValue",
  );
}

/** The values have arrived. OCPP 1.6 §6.32. */
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** MeterValues.conf: The values have arrived. OCPP 1.6 §6.32. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  empty: nothing,
});

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  return hasOnly(o, 0) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  return readNothing(r, o);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
