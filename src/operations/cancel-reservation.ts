// Generated from spec/reservation/cancel-reservation.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { CancelReservationStatus, readCancelReservationStatus } from "../types/cancel-reservation-status.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { reservationId } = unread<Req>(o);
  if (!isInt32(reservationId)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const reservationId = readInt32(r, "reservationId", o.reservationId);
  refuseOthers(r, o, ["reservationId"]);
  return complete<Req>(r, { reservationId });
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!CancelReservationStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readCancelReservationStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(CancelReservationStatus) }, "status");
}
