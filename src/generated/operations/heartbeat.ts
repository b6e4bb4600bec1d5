// Generated from spec/core/heartbeat.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import { emptyMessage, fieldsOf, hasFieldCount, readEmptyMessage, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, dateTimeSchema, objectSchema } from "../../schema/json-schema.js";
import type { DateTime } from "../types/date-time.js";

/** The Charge Point is still there. OCPP 1.6 §6.29. */
export type Req = Message<"Heartbeat.req">;

/** What `Req` is made of. */
export type ReqInput = Readonly<Record<string, never>>;

/** Heartbeat.req: The Charge Point is still there. OCPP 1.6 §6.29. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  empty: emptyMessage<Req>(),
});

function readReq(r: Reader, at: Key, input: unknown): Req {
  return readEmptyMessage<Req>(r, at, input);
}

function reqSchema(): ObjectSchema {
  return objectSchema({});
}

/** The time. OCPP 1.6 §6.30. */
export interface Conf extends Message<"Heartbeat.conf"> {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: DateTime;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Time of the Central System, to set the clock by. (RFC 3339 in UTC) */
  readonly currentTime: Date | string;
}

/** Heartbeat.conf: The time. OCPP 1.6 §6.30. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "currentTime" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isMoment(o.currentTime) && acceptsFields(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const currentTime = readMoment<DateTime>(r, "currentTime", o.currentTime);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["currentTime"]);
  return freezeIfValid<Conf>(r, { currentTime });
}

function confSchema(): ObjectSchema {
  return objectSchema({ currentTime: dateTimeSchema() }, "currentTime");
}
