// Generated from spec/firmware-management/update-firmware.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, dateTimeSchema, integerSchema, objectSchema, uriSchema } from "../kernel/json-schema.js";
import { given, nothing, optional, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { type AnyURI, isAnyURI, readAnyURI } from "../types/any-uri.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";

/** Update the firmware. OCPP 1.6 §6.55. */
export interface Req {
  /** Firmware to download, as an absolute URI. (absolute URI) */
  readonly location: AnyURI;
  /** How often to try again; the Charge Point decides when left out. (0 to 65535) */
  readonly retries?: Integer;
  /** Earliest moment for the download. (RFC 3339 in UTC) */
  readonly retrieveDate: DateTime;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Firmware to download, as an absolute URI. (absolute URI) */
  readonly location: string;
  /** How often to try again; the Charge Point decides when left out. (0 to 65535) */
  readonly retries?: number | undefined;
  /** Earliest moment for the download. (RFC 3339 in UTC) */
  readonly retrieveDate: Date | string;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: number | undefined;
}

/** UpdateFirmware.req: Update the firmware. OCPP 1.6 §6.55. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { location, retries, retrieveDate, retryInterval } = unread<Req>(o);
  if (!isAnyURI(location)) return false;
  if (retries !== undefined && !isInteger(retries)) return false;
  if (!isDateTime(retrieveDate)) return false;
  if (retryInterval !== undefined && !isInt32(retryInterval)) return false;
  return hasOnly(o, 2 + given(retries) + given(retryInterval)) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const location = readAnyURI(r, "location", o.location);
  const retries = optional(r, "retries", o.retries, readInteger);
  const retrieveDate = readDateTime(r, "retrieveDate", o.retrieveDate);
  const retryInterval = optional(r, "retryInterval", o.retryInterval, readInt32);
  refuseOthers(r, o, ["location", "retries", "retrieveDate", "retryInterval"]);
  const message: Draft<Req> = { location };
  if (retries !== undefined) message.retries = retries;
  message.retrieveDate = retrieveDate;
  if (retryInterval !== undefined) message.retryInterval = retryInterval;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      location: uriSchema(),
      retries: integerSchema(0, 65535),
      retrieveDate: dateTimeSchema(),
      retryInterval: integerSchema(-2147483648, 2147483647),
    },
    "location",
    "retrieveDate",
  );
}

/** The request has arrived. OCPP 1.6 §6.56. */
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** UpdateFirmware.conf: The request has arrived. OCPP 1.6 §6.56. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  empty: nothing,
});

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  return hasOnly(o, 0) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  return readNothing(r, o);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
