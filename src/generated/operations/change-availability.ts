// Generated from spec/core/change-availability.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type AvailabilityStatus, membersOfAvailabilityStatus } from "../types/availability-status.js";
import { type AvailabilityType, membersOfAvailabilityType } from "../types/availability-type.js";
import type { Integer } from "../types/integer.js";

/** Change whether charging is possible. OCPP 1.6 §6.7. */
export interface Req extends Message<"ChangeAvailability.req"> {
  /** Connector to change; 0 is the Charge Point with all its connectors. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: Integer;
  /** What it is to become. */
  readonly type: AvailabilityType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to change; 0 is the Charge Point with all its connectors. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId: number;
  /** What it is to become. */
  readonly type: AvailabilityType;
}

/** ChangeAvailability.req: Change whether charging is possible. OCPP 1.6 §6.7. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o || "type" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.connectorId, 0, 65535) &&
    isMember(o.type, membersOfAvailabilityType) &&
    acceptsFields(o, 2)
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  const type = readMember(r, "type", o.type, membersOfAvailabilityType);
  if (!hasFieldCount(r, o, 2)) refuseUnknownFields(r, o, ["connectorId", "type"]);
  return freezeIfValid<Req>(r, { connectorId, type });
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { connectorId: integerSchema(0, 2147483647), type: memberSchema(membersOfAvailabilityType) },
    "connectorId",
    "type",
  );
}

/** Whether the change is done. OCPP 1.6 §6.8. */
export interface Conf extends Message<"ChangeAvailability.conf"> {
  /** Whether the change is done. */
  readonly status: AvailabilityStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the change is done. */
  readonly status: AvailabilityStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<AvailabilityStatus, Conf>(
  membersOfAvailabilityStatus,
  "status",
  (status) => ({ status }),
);

/** ChangeAvailability.conf: Whether the change is done. OCPP 1.6 §6.8. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfAvailabilityStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfAvailabilityStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfAvailabilityStatus) }, "status");
}
