// Generated from spec/core/heartbeat.ts by `npm run generate`.

import { type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, dateTimeSchema, objectSchema } from "../kernel/json-schema.js";
import { readNothing, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type DateTime, readDateTime } from "../types/date-time.js";

/** The Charge Point is still there. OCPP 1.6 §6.29. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** Heartbeat.req: The Charge Point is still there. OCPP 1.6 §6.29. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  return readNothing<Req>(r, o, reqSchema);
}

function reqSchema(): ObjectSchema {
  return objectSchema({});
}

/** The time. OCPP 1.6 §6.30. */
export interface Conf {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: DateTime;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: Date | string;
}

/** Heartbeat.conf: The time. OCPP 1.6 §6.30. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  const currentTime = readDateTime(r, "currentTime", o.currentTime);
  refuseOthers(r, o, 1, confSchema);
  if (r.inPlace) return seal<Conf>(o);
  return seal<Conf>({ currentTime });
}

function confSchema(): ObjectSchema {
  return objectSchema({ currentTime: dateTimeSchema() }, "currentTime");
}
