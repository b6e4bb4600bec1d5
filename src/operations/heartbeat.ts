// Generated from spec/core/heartbeat.ts by `npm run generate`.

import { complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { readMoment } from "../kernel/date-time.js";
import { type ObjectSchema, dateTimeSchema, objectSchema } from "../kernel/json-schema.js";
import { fieldsOf, hasOnly, nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import type { DateTime } from "../types/date-time.js";

/** The Charge Point is still there. OCPP 1.6 §6.29. */
export type Req = Readonly<Record<string, never>>;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** Heartbeat.req: The Charge Point is still there. OCPP 1.6 §6.29. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, { empty: nothing });

function readReq(r: Reader, at: Key, input: unknown): Req {
  return readNothing(r, at, input);
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

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const currentTime = readMoment<DateTime>(r, "currentTime", o.currentTime);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["currentTime"]);
  return complete<Conf>(r, r.asIs ? o : { currentTime });
}

function confSchema(): ObjectSchema {
  return objectSchema({ currentTime: dateTimeSchema() }, "currentTime");
}
