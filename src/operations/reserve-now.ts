// Generated from spec/reservation/reserve-now.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../kernel/json-schema.js";
import { given, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";
import { type IdToken, isIdToken, readIdToken } from "../types/id-token.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";
import { ReservationStatus, readReservationStatus } from "../types/reservation-status.js";

/** Reserve a connector. OCPP 1.6 §6.37. */
export interface Req {
  /** Connector to reserve; 0 leaves the choice open until somebody comes. (0 to 65535) */
  readonly connectorId: Integer;
  /** When the reservation ends. (RFC 3339 in UTC) */
  readonly expiryDate: DateTime;
  /** Identifier that the connector is kept for. (1 to 20 printable ASCII characters) */
  readonly idTag: IdToken;
  /** Group that the connector is kept for. (1 to 20 printable ASCII characters) */
  readonly parentIdTag?: IdToken;
  /** Identifier of the reservation; a known one is replaced. (integer of 32 bits) */
  readonly reservationId: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to reserve; 0 leaves the choice open until somebody comes. (0 to 65535) */
  readonly connectorId: number;
  /** When the reservation ends. (RFC 3339 in UTC) */
  readonly expiryDate: Date | string;
  /** Identifier that the connector is kept for. (1 to 20 printable ASCII characters) */
  readonly idTag: string;
  /** Group that the connector is kept for. (1 to 20 printable ASCII characters) */
  readonly parentIdTag?: string | undefined;
  /** Identifier of the reservation; a known one is replaced. (integer of 32 bits) */
  readonly reservationId: number;
}

/** ReserveNow.req: Reserve a connector. OCPP 1.6 §6.37. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, expiryDate, idTag, parentIdTag, reservationId } = unread<Req>(o);
  if (!isInteger(connectorId)) return false;
  if (!isDateTime(expiryDate)) return false;
  if (!isIdToken(idTag)) return false;
  if (parentIdTag !== undefined && !isIdToken(parentIdTag)) return false;
  if (!isInt32(reservationId)) return false;
  return hasOnly(o, 4 + given(parentIdTag)) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const expiryDate = readDateTime(r, "expiryDate", o.expiryDate);
  const idTag = readIdToken(r, "idTag", o.idTag);
  const parentIdTag = optionalText(r, "parentIdTag", o.parentIdTag, readIdToken);
  const reservationId = readInt32(r, "reservationId", o.reservationId);
  refuseOthers(r, o, ["connectorId", "expiryDate", "idTag", "parentIdTag", "reservationId"]);
  const message: Draft<Req> = { connectorId, expiryDate, idTag };
  if (parentIdTag !== undefined) message.parentIdTag = parentIdTag;
  message.reservationId = reservationId;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 65535),
      expiryDate: dateTimeSchema(),
      idTag: ciStringSchema(20),
      parentIdTag: ciStringSchema(20),
      reservationId: integerSchema(-2147483648, 2147483647),
    },
    "connectorId",
    "expiryDate",
    "idTag",
    "reservationId",
  );
}

/** Whether the reservation stands. OCPP 1.6 §6.38. */
export interface Conf {
  /** Whether the reservation stands. */
  readonly status: ReservationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the reservation stands. */
  readonly status: ReservationStatus;
}

/** ReserveNow.conf: Whether the reservation stands. OCPP 1.6 §6.38. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!ReservationStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readReservationStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(ReservationStatus) }, "status");
}
