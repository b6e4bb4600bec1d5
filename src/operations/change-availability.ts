// Generated from spec/core/change-availability.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, seal, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { connectorId, type } = unread<Req>(o);
  if (!isInteger(connectorId)) return false;
  if (!AvailabilityType.is(type)) return false;
  return hasOnly(o, 2) && freeze(o);
}

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const type = readAvailabilityType(r, "type", o.type);
  refuseOthers(r, o, 2, reqFields);
  return seal<Req>({ connectorId, type });
}

const reqFields = ["connectorId", "type"];

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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  accept: acceptConf,
});

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!AvailabilityStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const status = readAvailabilityStatus(r, "status", o.status);
  refuseOthers(r, o, 1, confFields);
  return seal<Conf>({ status });
}

const confFields = ["status"];

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(AvailabilityStatus) }, "status");
}
