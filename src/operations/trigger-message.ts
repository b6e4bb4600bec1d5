// Generated from spec/remote-trigger/trigger-message.ts by `npm run generate`.

import { type Draft, type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { given, optional, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkTriggerConnector } from "../rules/trigger-connector.js";
import { type Integer, readInteger } from "../types/integer.js";
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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  const requestedMessage = readMessageTrigger(r, "requestedMessage", o.requestedMessage);
  const connectorId = optional(r, "connectorId", o.connectorId, readInteger);
  refuseOthers(r, o, 1 + given(connectorId), reqSchema);
  checkTriggerConnector(r, connectorId);
  if (r.inPlace) return seal<Req>(o);
  const message: Draft<Req> = { requestedMessage };
  if (connectorId !== undefined) message.connectorId = connectorId;
  return seal<Req>(message);
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const status = readTriggerMessageStatus(r, "status", o.status);
  refuseOthers(r, o, 1, confSchema);
  if (r.inPlace) return seal<Conf>(o);
  return seal<Conf>({ status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(TriggerMessageStatus) }, "status");
}
