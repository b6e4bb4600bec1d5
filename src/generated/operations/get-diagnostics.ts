// Generated from spec/firmware-management/get-diagnostics.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment } from "../../reading/date-time.js";
import { isWhole, optionalWhole } from "../../reading/number.js";
import { emptyMessage, fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isAbsoluteUri, isCiString, optionalCiString, readUri } from "../../reading/text.js";
import { checkLocationScheme, keepsLocationScheme } from "../../rules/location-scheme.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import { checkStopTime, keepsStopTime } from "../../rules/stop-time.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  objectSchema,
  uriSchema,
} from "../../schema/json-schema.js";
import type { AnyURI } from "../types/any-uri.js";
import type { CiString255Type } from "../types/ci-string255-type.js";
import type { DateTime } from "../types/date-time.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";

/**
 * Upload diagnostics. OCPP 1.6 §6.25.
 *
 * Rules between its fields:
 * - `location-scheme`, advice: A location is reached by ftp, ftps, http, https or sftp. OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08.
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 * - `stop-time`, advice: Diagnostics end no earlier than they start. OCPP 1.6 §6.25.
 */
export interface Req extends Message<"GetDiagnostics.req"> {
  /** Folder to upload to, an absolute URI when you send it. (URI) */
  readonly location: AnyURI;
  /** How often to try again; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
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
  /** Folder to upload to, an absolute URI when you send it. (URI) */
  readonly location: string;
  /** How often to try again; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
  readonly retries?: number | undefined;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: number | undefined;
  /** Oldest entry to upload. (RFC 3339 in UTC) */
  readonly startTime?: Date | string | undefined;
  /** Newest entry to upload. (RFC 3339 in UTC) */
  readonly stopTime?: Date | string | undefined;
}

/** GetDiagnostics.req: Upload diagnostics. OCPP 1.6 §6.25. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "location" in o || "retries" in o || "retryInterval" in o || "startTime" in o || "stopTime" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isAbsoluteUri(o.location) &&
    (o.retries === undefined || isWhole(o.retries, 0, 65535)) &&
    (o.retryInterval === undefined || isWhole(o.retryInterval, -2147483648, 2147483647)) &&
    (o.startTime === undefined || isMoment(o.startTime)) &&
    (o.stopTime === undefined || isMoment(o.stopTime)) &&
    keepsLocationScheme(o.location) &&
    keepsNegativeSeconds(o.retryInterval) &&
    keepsStopTime(o.startTime, o.stopTime) &&
    acceptsFields(
      o,
      1 +
        oneIfPresent(o.retries) +
        oneIfPresent(o.retryInterval) +
        oneIfPresent(o.startTime) +
        oneIfPresent(o.stopTime),
    )
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const location = readUri<AnyURI>(r, "location", o.location);
  const retries = optionalWhole<Integer>(r, "retries", o.retries, 0, 65535, -2147483648, 2147483647);
  const retryInterval = optionalWhole<Int32>(r, "retryInterval", o.retryInterval, -2147483648, 2147483647);
  const startTime = optionalMoment<DateTime>(r, "startTime", o.startTime);
  const stopTime = optionalMoment<DateTime>(r, "stopTime", o.stopTime);
  if (
    !hasFieldCount(
      r,
      o,
      1 + oneIfPresent(retries) + oneIfPresent(retryInterval) + oneIfPresent(startTime) + oneIfPresent(stopTime),
    )
  )
    refuseUnknownFields(r, o, ["location", "retries", "retryInterval", "startTime", "stopTime"]);
  checkLocationScheme(r, location);
  checkNegativeSeconds(r, retryInterval, "retryInterval");
  checkStopTime(r, startTime, stopTime);
  const message = draft<Req>(r, { location });
  if (retries !== undefined) message.retries = retries;
  if (retryInterval !== undefined) message.retryInterval = retryInterval;
  if (startTime !== undefined) message.startTime = startTime;
  if (stopTime !== undefined) message.stopTime = stopTime;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      location: uriSchema(),
      retries: integerSchema(-2147483648, 2147483647),
      retryInterval: integerSchema(-2147483648, 2147483647),
      startTime: dateTimeSchema(),
      stopTime: dateTimeSchema(),
    },
    "location",
  );
}

/** What will be uploaded. OCPP 1.6 §6.26. */
export interface Conf extends Message<"GetDiagnostics.conf"> {
  /** Name of the file; left out when there is nothing to upload. (at most 255 printable ASCII characters) */
  readonly fileName?: CiString255Type;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Name of the file; left out when there is nothing to upload. (at most 255 printable ASCII characters) */
  readonly fileName?: string | undefined;
}

/** GetDiagnostics.conf: What will be uploaded. OCPP 1.6 §6.26. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
  empty: emptyMessage<Conf>(),
});

function inheritsConf(o: object): boolean {
  return "fileName" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    (o.fileName === undefined || isCiString(o.fileName, 255)) &&
    acceptsFields(o, 0 + oneIfPresent(o.fileName))
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const fileName = optionalCiString<CiString255Type>(r, "fileName", o.fileName, 255);
  if (!hasFieldCount(r, o, 0 + oneIfPresent(fileName))) refuseUnknownFields(r, o, ["fileName"]);
  const message = draft<Conf>(r, {});
  if (fileName !== undefined) message.fileName = fileName;
  return freezeIfValid<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ fileName: ciStringSchema(255) });
}
