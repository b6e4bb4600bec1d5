// Generated from spec/reservation/cancel-reservation.ts by `npm run generate`.

import { type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { CancelReservationStatus, readCancelReservationStatus } from "../types/cancel-reservation-status.js";
import { type Int32, readInt32 } from "../types/int32.js";

/** Cancel a reservation. OCPP 1.6 §6.5. */
export interface Req {
  /** Reservation to cancel. (integer of 32 bits) */
  readonly reservationId: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Reservation to cancel. (integer of 32 bits) */
  readonly reservationId: number;
}

/** CancelReservation.req: Cancel a reservation. OCPP 1.6 §6.5. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  const reservationId = readInt32(r, "reservationId", o.reservationId);
  refuseOthers(r, o, 1, reqSchema);
  if (r.inPlace) return seal<Req>(o);
  return seal<Req>({ reservationId });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ reservationId: integerSchema(-2147483648, 2147483647) }, "reservationId");
}

/** Whether the reservation is gone. OCPP 1.6 §6.6. */
export interface Conf {
  /** Whether the reservation is gone. */
  readonly status: CancelReservationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the reservation is gone. */
  readonly status: CancelReservationStatus;
}

/** CancelReservation.conf: Whether the reservation is gone. OCPP 1.6 §6.6. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const status = readCancelReservationStatus(r, "status", o.status);
  refuseOthers(r, o, 1, confSchema);
  if (r.inPlace) return seal<Conf>(o);
  return seal<Conf>({ status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(CancelReservationStatus) }, "status");
}
