// Generated from spec/core/change-availability.ts by `npm run generate`.

import { complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readWhole } from "../kernel/number.js";
import { fieldsOf, hasOnly, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type AvailabilityStatus, membersOfAvailabilityStatus } from "../types/availability-status.js";
import { type AvailabilityType, membersOfAvailabilityType } from "../types/availability-type.js";
import type { Integer } from "../types/integer.js";

/** Change whether charging is possible. OCPP 1.6 §6.7. */
export interface Req {
  /** Connector to change; 0 is the Charge Point with all its connectors. (0 to 65535) */
  readonly connectorId: Integer;
  /** What it is to become. */
  readonly type: AvailabilityType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Connector to change; 0 is the Charge Point with all its connectors. (0 to 65535) */
  readonly connectorId: number;
  /** What it is to become. */
  readonly type: AvailabilityType;
}

/** ChangeAvailability.req: Change whether charging is possible. OCPP 1.6 §6.7. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const connectorId = readWhole<Integer>(r, "connectorId", o.connectorId, 0, 65535);
  const type = readMember(r, "type", o.type, membersOfAvailabilityType);
  if (!hasOnly(r, o, 2)) refuseOthers(r, o, ["connectorId", "type"]);
  return complete<Req>(r, r.asIs ? o : { connectorId, type });
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { connectorId: integerSchema(0, 65535), type: memberSchema(membersOfAvailabilityType) },
    "connectorId",
    "type",
  );
}

/** Whether the change is done. OCPP 1.6 §6.8. */
export interface Conf {
  /** Whether the change is done. */
  readonly status: AvailabilityStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the change is done. */
  readonly status: AvailabilityStatus;
}

/** ChangeAvailability.conf: Whether the change is done. OCPP 1.6 §6.8. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfAvailabilityStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfAvailabilityStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfAvailabilityStatus) }, "status");
}
