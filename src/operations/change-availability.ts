// Generated from spec/core/change-availability.ts by `npm run generate`.

import { type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { AvailabilityStatus, readAvailabilityStatus } from "../types/availability-status.js";
import { AvailabilityType, readAvailabilityType } from "../types/availability-type.js";
import { type Integer, readInteger } from "../types/integer.js";

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

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  const connectorId = readInteger(r, "connectorId", o.connectorId);
  const type = readAvailabilityType(r, "type", o.type);
  refuseOthers(r, o, 2, reqSchema);
  if (r.inPlace) return seal<Req>(o);
  return seal<Req>({ connectorId, type });
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const status = readAvailabilityStatus(r, "status", o.status);
  refuseOthers(r, o, 1, confSchema);
  if (r.inPlace) return seal<Conf>(o);
  return seal<Conf>({ status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(AvailabilityStatus) }, "status");
}
