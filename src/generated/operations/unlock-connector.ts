// Generated from spec/core/unlock-connector.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import type { Integer } from "../types/integer.js";
import { type UnlockStatus, membersOfUnlockStatus } from "../types/unlock-status.js";

/** Unlock a connector. OCPP 1.6 §6.53. */
export interface Req extends Message<"UnlockConnector.req"> {
  /** Connector to unlock, above 0. (at least 1; a sender keeps to 1 to 65535) */
  readonly connectorId: Integer;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to unlock, above 0. (at least 1; a sender keeps to 1 to 65535) */
  readonly connectorId: number;
}

/** UnlockConnector.req: Unlock a connector. OCPP 1.6 §6.53. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "connectorId" in o;
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && isWhole(o.connectorId, 1, 65535) && acceptsFields(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535, 1, 2147483647);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["connectorId"]);
  return freezeIfValid<Req>(r, { connectorId });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ connectorId: integerSchema(1, 2147483647) }, "connectorId");
}

/** Whether the connector is unlocked. OCPP 1.6 §6.54. */
export interface Conf extends Message<"UnlockConnector.conf"> {
  /** Whether the connector is unlocked. */
  readonly status: UnlockStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the connector is unlocked. */
  readonly status: UnlockStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<UnlockStatus, Conf>(membersOfUnlockStatus, "status", (status) => ({
  status,
}));

/** UnlockConnector.conf: Whether the connector is unlocked. OCPP 1.6 §6.54. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfUnlockStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfUnlockStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfUnlockStatus) }, "status");
}
