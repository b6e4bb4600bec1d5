// Generated from spec/firmware-management/get-diagnostics.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  objectSchema,
  uriSchema,
} from "../kernel/json-schema.js";
import { given, nothing, optional, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { optionalText } from "../kernel/text.js";
import { type AnyURI, isAnyURI, readAnyURI } from "../types/any-uri.js";
import { type CiString255Type, isCiString255Type, readCiString255Type } from "../types/ci-string255-type.js";
import { type DateTime, isDateTime, readDateTime } from "../types/date-time.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { type Integer, isInteger, readInteger } from "../types/integer.js";

/** Upload diagnostics. OCPP 1.6 §6.25. */
export interface Req {
  /** Folder to upload to, as an absolute URI. (absolute URI) */
  readonly location: AnyURI;
  /** How often to try again; the Charge Point decides when left out. (0 to 65535) */
  readonly retries?: Integer;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: Int32;
  /** Oldest entry to upload. (RFC 3339 in UTC) */
  readonly startTime?: DateTime;
  /** Newest entry to upload. (RFC 3339 in UTC) */
  readonly stopTime?: DateTime;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Folder to upload to, as an absolute URI. (absolute URI) */
  readonly location: string;
  /** How often to try again; the Charge Point decides when left out. (0 to 65535) */
  readonly retries?: number | undefined;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: number | undefined;
  /** Oldest entry to upload. (RFC 3339 in UTC) */
  readonly startTime?: Date | string | undefined;
  /** Newest entry to upload. (RFC 3339 in UTC) */
  readonly stopTime?: Date | string | undefined;
}

/** GetDiagnostics.req: Upload diagnostics. OCPP 1.6 §6.25. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { location, retries, retryInterval, startTime, stopTime } = unread<Req>(o);
  if (!isAnyURI(location)) return false;
  if (retries !== undefined && !isInteger(retries)) return false;
  if (retryInterval !== undefined && !isInt32(retryInterval)) return false;
  if (startTime !== undefined && !isDateTime(startTime)) return false;
  if (stopTime !== undefined && !isDateTime(stopTime)) return false;
  return hasOnly(o, 1 + given(retries) + given(retryInterval) + given(startTime) + given(stopTime)) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const location = readAnyURI(r, "location", o.location);
  const retries = optional(r, "retries", o.retries, readInteger);
  const retryInterval = optional(r, "retryInterval", o.retryInterval, readInt32);
  const startTime = optionalText(r, "startTime", o.startTime, readDateTime);
  const stopTime = optionalText(r, "stopTime", o.stopTime, readDateTime);
  refuseOthers(r, o, ["location", "retries", "retryInterval", "startTime", "stopTime"]);
  const message: Draft<Req> = { location };
  if (retries !== undefined) message.retries = retries;
  if (retryInterval !== undefined) message.retryInterval = retryInterval;
  if (startTime !== undefined) message.startTime = startTime;
  if (stopTime !== undefined) message.stopTime = stopTime;
  return complete<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      location: uriSchema(),
      retries: integerSchema(0, 65535),
      retryInterval: integerSchema(-2147483648, 2147483647),
      startTime: dateTimeSchema(),
      stopTime: dateTimeSchema(),
    },
    "location",
  );
}

/** What will be uploaded. OCPP 1.6 §6.26. */
export interface Conf {
  /** Name of the file; left out when there is nothing to upload. (1 to 255 printable ASCII characters) */
  readonly fileName?: CiString255Type;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Name of the file; left out when there is nothing to upload. (1 to 255 printable ASCII characters) */
  readonly fileName?: string | undefined;
}

/** GetDiagnostics.conf: What will be uploaded. OCPP 1.6 §6.26. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  empty: nothing,
});

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { fileName } = unread<Conf>(o);
  if (fileName !== undefined && !isCiString255Type(fileName)) return false;
  return hasOnly(o, 0 + given(fileName)) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const fileName = optionalText(r, "fileName", o.fileName, readCiString255Type);
  refuseOthers(r, o, ["fileName"]);
  const message: Draft<Conf> = {};
  if (fileName !== undefined) message.fileName = fileName;
  return complete<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ fileName: ciStringSchema(255) });
}
