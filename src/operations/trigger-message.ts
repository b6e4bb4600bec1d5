// Generated from spec/remote-trigger/trigger-message.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { checkTriggerConnector } from "../rules/trigger-connector.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";
import { MessageTrigger, readMessageTrigger } from "../types/message-trigger.js";
import { TriggerMessageStatus, readTriggerMessageStatus } from "../types/trigger-message-status.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { requestedMessage, connectorId } = unread<Req>(o);
  if (!MessageTrigger.is(requestedMessage)) return false;
  if (connectorId !== undefined && !isInteger(connectorId)) return false;
  if (!hasOnly(o, 1 + given(connectorId))) return false;
  checkTriggerConnector(r, connectorId);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const requestedMessage = readMessageTrigger(r, "requestedMessage", o.requestedMessage);
  const connectorId = optional(r, "connectorId", o.connectorId, readInteger);
  refuseOthers(r, o, ["requestedMessage", "connectorId"]);
  checkTriggerConnector(r, connectorId);
  const message: Draft<Req> = { requestedMessage };
  if (connectorId !== undefined) message.connectorId = connectorId;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { requestedMessage: memberSchema(MessageTrigger), connectorId: integerSchema(0, 65535) },
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!TriggerMessageStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readTriggerMessageStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(TriggerMessageStatus) }, "status");
}
