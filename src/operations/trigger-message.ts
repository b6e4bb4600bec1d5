// Generated from spec/remote-trigger/trigger-message.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { optionalWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkTriggerConnector } from "../rules/trigger-connector.js";
import type { Integer } from "../types/integer.js";
import { type MessageTrigger, membersOfMessageTrigger } from "../types/message-trigger.js";
import { type TriggerMessageStatus, membersOfTriggerMessageStatus } from "../types/trigger-message-status.js";

/**
 * Send this message. OCPP 1.6 §6.51.
 *
 * Rules between its fields:
 * - `trigger-connector` (§6.51), a warning
 */
export interface Req {
  /** Message to send. */
  readonly requestedMessage: MessageTrigger;
  /** Connector that it is to be about, above 0; left out for the Charge Point or all connectors. (0 to 65535) */
  readonly connectorId?: Integer;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Message to send. */
  readonly requestedMessage: MessageTrigger;
  /** Connector that it is to be about, above 0; left out for the Charge Point or all connectors. (0 to 65535) */
  readonly connectorId?: number | undefined;
}

/** TriggerMessage.req: Send this message. OCPP 1.6 §6.51. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const requestedMessage = readMember(r, "requestedMessage", o.requestedMessage, membersOfMessageTrigger);
  const connectorId = optionalWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535);
  if (!hasOnly(r, o, 1 + given(connectorId))) refuseOthers(r, o, ["requestedMessage", "connectorId"]);
  checkTriggerConnector(r, connectorId);
  if (r.asIs) return complete<Req>(r, o);
  const message: Draft<Req> = { requestedMessage };
  if (connectorId !== undefined) message.connectorId = connectorId;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { requestedMessage: memberSchema(membersOfMessageTrigger), connectorId: integerSchema(0, 65535) },
    "requestedMessage",
  );
}

/** Whether the message follows. OCPP 1.6 §6.52. */
export interface Conf {
  /** Whether the message follows. */
  readonly status: TriggerMessageStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the message follows. */
  readonly status: TriggerMessageStatus;
}

/** TriggerMessage.conf: Whether the message follows. OCPP 1.6 §6.52. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfTriggerMessageStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfTriggerMessageStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfTriggerMessageStatus) }, "status");
}
