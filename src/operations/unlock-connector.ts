// Generated from spec/core/unlock-connector.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { isWhole, readWhole } from "../kernel/number.js";
import { refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import type { Integer } from "../types/integer.js";
import { UnlockStatus, readUnlockStatus } from "../types/unlock-status.js";

/** Unlock a connector. OCPP 1.6 §6.53. */
export interface Req {
  /** Connector to unlock, above 0. (1 to 65535) */
  readonly connectorId: Integer;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to unlock, above 0. (1 to 65535) */
  readonly connectorId: number;
}

/** UnlockConnector.req: Unlock a connector. OCPP 1.6 §6.53. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { connectorId } = unread<Req>(o);
  if (!isWhole(connectorId, 1, 65535)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535);
  refuseOthers(r, o, ["connectorId"]);
  return complete<Req>(r, { connectorId });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ connectorId: integerSchema(1, 65535) }, "connectorId");
}

/** Whether the connector is unlocked. OCPP 1.6 §6.54. */
export interface Conf {
  /** Whether the connector is unlocked. */
  readonly status: UnlockStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the connector is unlocked. */
  readonly status: UnlockStatus;
}

/** UnlockConnector.conf: Whether the connector is unlocked. OCPP 1.6 §6.54. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!UnlockStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readUnlockStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(UnlockStatus) }, "status");
}
