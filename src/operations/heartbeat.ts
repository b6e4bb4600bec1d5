// Generated from spec/core/heartbeat.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, dateTimeSchema, objectSchema } from "../kernel/json-schema.js";
import { nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";

/** The Charge Point is still there. OCPP 1.6 §6.29. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** Heartbeat.req: The Charge Point is still there. OCPP 1.6 §6.29. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  empty: nothing,
});

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  return hasOnly(o, 0) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  return readNothing(r, o);
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { currentTime } = unread<Conf>(o);
  if (!isDateTime(currentTime)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const currentTime = readDateTime(r, "currentTime", o.currentTime);
  refuseOthers(r, o, ["currentTime"]);
  return complete<Conf>(r, { currentTime });
}

function confSchema(): ObjectSchema {
  return objectSchema({ currentTime: dateTimeSchema() }, "currentTime");
}
