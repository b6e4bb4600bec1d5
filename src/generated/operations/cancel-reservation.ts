// Generated from spec/reservation/cancel-reservation.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type CancelReservationStatus, membersOfCancelReservationStatus } from "../types/cancel-reservation-status.js";
import type { Int32 } from "../types/int32.js";

/** Cancel a reservation. OCPP 1.6 §6.5. */
export interface Req extends Message<"CancelReservation.req"> {
  /** Reservation to cancel. (integer of 32 bits) */
  readonly reservationId: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Reservation to cancel. (integer of 32 bits) */
  readonly reservationId: number;
}

/** CancelReservation.req: Cancel a reservation. OCPP 1.6 §6.5. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "reservationId" in o;
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && isWhole(o.reservationId, -2147483648, 2147483647) && acceptsFields(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const reservationId = readWhole<Int32>(r, "reservationId", o.reservationId, -2147483648, 2147483647);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["reservationId"]);
  return freezeIfValid<Req>(r, { reservationId });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ reservationId: integerSchema(-2147483648, 2147483647) }, "reservationId");
}

/** Whether the reservation is gone. OCPP 1.6 §6.6. */
export interface Conf extends Message<"CancelReservation.conf"> {
  /** Whether the reservation is gone. */
  readonly status: CancelReservationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the reservation is gone. */
  readonly status: CancelReservationStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<CancelReservationStatus, Conf>(
  membersOfCancelReservationStatus,
  "status",
  (status) => ({ status }),
);

/** CancelReservation.conf: Whether the reservation is gone. OCPP 1.6 §6.6. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  ofText: confMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value)
      ? success(confMessages.of(value.status))
      : read(value);
  },
  inherits: inheritsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isMember(o.status, membersOfCancelReservationStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfCancelReservationStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfCancelReservationStatus) }, "status");
}
