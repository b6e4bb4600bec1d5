// Generated from spec/reservation/reserve-now.ts by `npm run generate`.

import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readMoment } from "../../reading/date-time.js";
import { messagesOf, readMember } from "../../reading/enumeration.js";
import { readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import type { Key, Reader } from "../../reading/reader.js";
import { optionalIdentity, readIdentity } from "../../reading/text.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  identitySchema,
  integerSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import type { DateTime } from "../types/date-time.js";
import type { IdToken } from "../types/id-token.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";
import { type ReservationStatus, membersOfReservationStatus } from "../types/reservation-status.js";

/** Reserve a connector. OCPP 1.6 §6.37. */
export interface Req extends Message<"ReserveNow.req"> {
  /** Connector to reserve; 0 leaves the choice open until somebody comes. (at least 0; a sender keeps to 0 to 65535) */
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
  /** Connector to reserve; 0 leaves the choice open until somebody comes. (at least 0; a sender keeps to 0 to 65535) */
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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  inherits: inheritsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "expiryDate" in o || "idTag" in o || "parentIdTag" in o || "reservationId" in o;
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const expiryDate = readMoment<DateTime>(r, "expiryDate", o.expiryDate);
  const idTag = readIdentity<IdToken>(r, "idTag", o.idTag, 20);
  const parentIdTag = optionalIdentity<IdToken>(r, "parentIdTag", o.parentIdTag, 20);
  const reservationId = readWhole<Int32>(r, "reservationId", o.reservationId, -2147483648, 2147483647);
  if (!hasFieldCount(r, o, 4 + oneIfPresent(parentIdTag)))
    refuseUnknownFields(r, o, ["connectorId", "expiryDate", "idTag", "parentIdTag", "reservationId"]);
  if (r.inPlace) return freezeIfValid<Req>(r, o);
  const message = draft<Req>(r, { connectorId, expiryDate, idTag });
  if (parentIdTag !== undefined) message.parentIdTag = parentIdTag;
  message.reservationId = reservationId;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      connectorId: integerSchema(0, 2147483647),
      expiryDate: dateTimeSchema(),
      idTag: identitySchema(20),
      parentIdTag: identitySchema(20),
      reservationId: integerSchema(-2147483648, 2147483647),
    },
    "connectorId",
    "expiryDate",
    "idTag",
    "reservationId",
  );
}

/** Whether the reservation stands. OCPP 1.6 §6.38. */
export interface Conf extends Message<"ReserveNow.conf"> {
  /** Whether the reservation stands. */
  readonly status: ReservationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the reservation stands. */
  readonly status: ReservationStatus;
}

/** ReserveNow.conf: Whether the reservation stands. OCPP 1.6 §6.38. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  inherits: inheritsConf,
});

const confOf = /* @__PURE__ */ messagesOf<ReservationStatus, Conf>(membersOfReservationStatus, (status) => ({
  status,
}));

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfReservationStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfReservationStatus) }, "status");
}
