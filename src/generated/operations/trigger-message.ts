// Generated from spec/remote-trigger/trigger-message.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { checkTriggerConnector, keepsTriggerConnector } from "../../rules/trigger-connector.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import type { Integer } from "../types/integer.js";
import { type MessageTrigger, membersOfMessageTrigger } from "../types/message-trigger.js";
import { type TriggerMessageStatus, membersOfTriggerMessageStatus } from "../types/trigger-message-status.js";

/**
 * Send this message. OCPP 1.6 §6.51.
 *
 * Rules between its fields:
 * - `trigger-connector`, advice: A trigger names a connector above 0, or none for the whole Charge Point. OCPP 1.6 §5.17, §6.51.
 */
export interface Req extends Message<"TriggerMessage.req"> {
  /** Message to send. */
  readonly requestedMessage: MessageTrigger;
  /** Connector that it is to be about, above 0; left out, all of them and, where it applies, the Charge Point itself. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId?: Integer;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Message to send. */
  readonly requestedMessage: MessageTrigger;
  /** Connector that it is to be about, above 0; left out, all of them and, where it applies, the Charge Point itself. (at least 0; a sender keeps to 0 to 65535) */
  readonly connectorId?: number | undefined;
}

/** TriggerMessage.req: Send this message. OCPP 1.6 §6.51. */
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
    isMember(o.requestedMessage, membersOfMessageTrigger) &&
    (o.connectorId === undefined || isWhole(o.connectorId, 0, 65535)) &&
    keepsTriggerConnector(o.connectorId) &&
    acceptsFields(o, 1 + oneIfPresent(o.connectorId))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const requestedMessage = readMember(r, "requestedMessage", o.requestedMessage, membersOfMessageTrigger);
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535, 0, 2147483647);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(connectorId)))
    refuseUnknownFields(r, o, ["requestedMessage", "connectorId"]);
  checkTriggerConnector(r, connectorId);
  const message = draft<Req>(r, { requestedMessage });
  if (connectorId !== undefined) message.connectorId = connectorId;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { requestedMessage: memberSchema(membersOfMessageTrigger), connectorId: integerSchema(0, 2147483647) },
    "requestedMessage",
  );
}

/** Whether the message follows. OCPP 1.6 §6.52. */
export interface Conf extends Message<"TriggerMessage.conf"> {
  /** Whether the message follows. */
  readonly status: TriggerMessageStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the message follows. */
  readonly status: TriggerMessageStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<TriggerMessageStatus, Conf>(
  membersOfTriggerMessageStatus,
  "status",
  (status) => ({ status }),
);

/** TriggerMessage.conf: Whether the message follows. OCPP 1.6 §6.52. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfTriggerMessageStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfTriggerMessageStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfTriggerMessageStatus) }, "status");
}
