// Generated from spec/core/change-availability.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { AvailabilityStatus, readAvailabilityStatus } from "../types/availability-status.js";
import { AvailabilityType, readAvailabilityType } from "../types/availability-type.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, type } = unread<Req>(o);
  if (!isInteger(connectorId)) return false;
  if (!AvailabilityType.is(type)) return false;
  return hasOnly(o, 2) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const type = readAvailabilityType(r, "type", o.type);
  refuseOthers(r, o, ["connectorId", "type"]);
  return complete<Req>(r, { connectorId, type });
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { connectorId: integerSchema(0, 65535), type: memberSchema(AvailabilityType) },
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!AvailabilityStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readAvailabilityStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(AvailabilityStatus) }, "status");
}
