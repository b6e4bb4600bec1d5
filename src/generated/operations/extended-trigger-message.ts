// Generated from spec/security/extended-trigger-message.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import type { Integer } from "../types/integer.js";
import { type MessageTriggerEnumType, membersOfMessageTriggerEnumType } from "../types/message-trigger-enum-type.js";
import {
  type TriggerMessageStatusEnumType,
  membersOfTriggerMessageStatusEnumType,
} from "../types/trigger-message-status-enum-type.js";

/** Send this message. Security white paper 5.5. */
export interface Req extends Message<"ExtendedTriggerMessage.req"> {
  /** Message to send. */
  readonly requestedMessage: MessageTriggerEnumType;
  /** Connector that it is to be about; left out when it is about none in particular. (at least 1; a sender keeps to 1 to 65535) */
  readonly connectorId?: Integer;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Message to send. */
  readonly requestedMessage: MessageTriggerEnumType;
  /** Connector that it is to be about; left out when it is about none in particular. (at least 1; a sender keeps to 1 to 65535) */
  readonly connectorId?: number | undefined;
}

/** ExtendedTriggerMessage.req: Send this message. Security white paper 5.5. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "requestedMessage" in o || "connectorId" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isMember(o.requestedMessage, membersOfMessageTriggerEnumType) &&
    (o.connectorId === undefined || isWhole(o.connectorId, 1, 65535)) &&
    acceptsFields(o, 1 + oneIfPresent(o.connectorId))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const requestedMessage = readMember(r, "requestedMessage", o.requestedMessage, membersOfMessageTriggerEnumType);
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535, 1, 2147483647);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(connectorId)))
    refuseUnknownFields(r, o, ["requestedMessage", "connectorId"]);
  const message = draft<Req>(r, { requestedMessage });
  if (connectorId !== undefined) message.connectorId = connectorId;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { requestedMessage: memberSchema(membersOfMessageTriggerEnumType), connectorId: integerSchema(1, 2147483647) },
    "requestedMessage",
  );
}

/** Whether the message follows. Security white paper 5.6. */
export interface Conf extends Message<"ExtendedTriggerMessage.conf"> {
  /** Whether the message follows. */
  readonly status: TriggerMessageStatusEnumType;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the message follows. */
  readonly status: TriggerMessageStatusEnumType;
}

const confMessages = /* @__PURE__ */ messagesOf<TriggerMessageStatusEnumType, Conf>(
  membersOfTriggerMessageStatusEnumType,
  "status",
  (status) => ({ status }),
);

/** ExtendedTriggerMessage.conf: Whether the message follows. Security white paper 5.6. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfTriggerMessageStatusEnumType) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfTriggerMessageStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfTriggerMessageStatusEnumType) }, "status");
}
