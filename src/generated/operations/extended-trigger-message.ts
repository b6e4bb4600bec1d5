// Generated from spec/security/extended-trigger-message.ts by `npm run generate`.

import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { messagesOf, readMember } from "../../reading/enumeration.js";
import { optionalWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
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
  inherits: inheritsReq,
});

function inheritsReq(o: object): boolean {
  return "requestedMessage" in o || "connectorId" in o;
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const requestedMessage = readMember(r, "requestedMessage", o.requestedMessage, membersOfMessageTriggerEnumType);
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535, 1, 2147483647);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(connectorId)))
    refuseUnknownFields(r, o, ["requestedMessage", "connectorId"]);
  if (r.inPlace) return freezeIfValid<Req>(r, o);
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

/** ExtendedTriggerMessage.conf: Whether the message follows. Security white paper 5.6. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  inherits: inheritsConf,
});

const confOf = /* @__PURE__ */ messagesOf<TriggerMessageStatusEnumType, Conf>(
  membersOfTriggerMessageStatusEnumType,
  (status) => ({ status }),
);

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfTriggerMessageStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfTriggerMessageStatusEnumType) }, "status");
}
