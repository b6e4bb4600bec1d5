// Generated from spec/reservation/reserve-now.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, optionalIdentity, readIdentity } from "../../reading/text.js";
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
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "expiryDate" in o || "idTag" in o || "parentIdTag" in o || "reservationId" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.connectorId, 0, 65535) &&
    isMoment(o.expiryDate) &&
    isCiString(o.idTag, 20) &&
    (o.parentIdTag === undefined || isCiString(o.parentIdTag, 20)) &&
    isWhole(o.reservationId, -2147483648, 2147483647) &&
    acceptsFields(o, 4 + oneIfPresent(o.parentIdTag))
  );
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

const confMessages = /* @__PURE__ */ messagesOf<ReservationStatus, Conf>(
  membersOfReservationStatus,
  "status",
  (status) => ({ status }),
);

/** ReserveNow.conf: Whether the reservation stands. OCPP 1.6 §6.38. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfReservationStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfReservationStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfReservationStatus) }, "status");
}
