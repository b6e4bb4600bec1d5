// Generated from spec/core/unlock-connector.ts by `npm run generate`.

import { complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readWhole } from "../kernel/number.js";
import { fieldsOf, hasOnly, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import type { Integer } from "../types/integer.js";
import { type UnlockStatus, membersOfUnlockStatus } from "../types/unlock-status.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 1, 65535);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["connectorId"]);
  return complete<Req>(r, r.asIs ? o : { connectorId });
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfUnlockStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfUnlockStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfUnlockStatus) }, "status");
}
