// Generated from spec/core/meter-values.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, listSchema, objectSchema } from "../kernel/json-schema.js";
import { readList } from "../kernel/list.js";
import { optionalWhole, readWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkTransactionIdSign } from "../rules/transaction-id-sign.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";
import { type MeterValue, type MeterValueInput, meterValueSchema, readMeterValue } from "../types/meter-value.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535);
  const transactionId = optionalWhole<Int32>(r, "transactionId", o.transactionId, -2147483648, 2147483647);
  const meterValue = readList(r, "meterValue", o.meterValue, 1, readMeterValue);
  if (!hasOnly(r, o, 2 + given(transactionId))) refuseOthers(r, o, ["connectorId", "transactionId", "meterValue"]);
  checkTransactionIdSign(r, transactionId);
  if (r.asIs) return complete<Req>(r, o);
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, { empty: nothing });

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readNothing(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
