// Generated from spec/reservation/cancel-reservation.ts by `npm run generate`.

import { complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readWhole } from "../kernel/number.js";
import { fieldsOf, hasOnly, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type CancelReservationStatus, membersOfCancelReservationStatus } from "../types/cancel-reservation-status.js";
import type { Int32 } from "../types/int32.js";

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

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const reservationId = readWhole<Int32>(r, "reservationId", o.reservationId, -2147483648, 2147483647);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["reservationId"]);
  return complete<Req>(r, r.asIs ? o : { reservationId });
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

const confOf = /* @__PURE__ */ messagesOf(membersOfCancelReservationStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfCancelReservationStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfCancelReservationStatus) }, "status");
}
