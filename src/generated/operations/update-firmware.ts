// Generated from spec/firmware-management/update-firmware.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import { isWhole, optionalWhole } from "../../reading/number.js";
import {
  emptyMessage,
  fieldsOf,
  hasFieldCount,
  oneIfPresent,
  readEmptyMessage,
  refuseUnknownFields,
} from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isAbsoluteUri, readUri } from "../../reading/text.js";
import { checkLocationScheme, keepsLocationScheme } from "../../rules/location-scheme.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import { type ObjectSchema, dateTimeSchema, integerSchema, objectSchema, uriSchema } from "../../schema/json-schema.js";
import type { AnyURI } from "../types/any-uri.js";
import type { DateTime } from "../types/date-time.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";

/**
 * Update the firmware. OCPP 1.6 §6.55.
 *
 * Rules between its fields:
 * - `location-scheme`, advice: A location is reached by ftp, ftps, http, https or sftp. OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08.
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 */
export interface Req extends Message<"UpdateFirmware.req"> {
  /** Firmware to download, an absolute URI when you send it. (URI) */
  readonly location: AnyURI;
  /** How often to try again; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
  readonly retries?: Integer;
  /** Earliest moment for the download. (RFC 3339 in UTC) */
  readonly retrieveDate: DateTime;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: Int32;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Firmware to download, an absolute URI when you send it. (URI) */
  readonly location: string;
  /** How often to try again; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
  readonly retries?: number | undefined;
  /** Earliest moment for the download. (RFC 3339 in UTC) */
  readonly retrieveDate: Date | string;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: number | undefined;
}

/** UpdateFirmware.req: Update the firmware. OCPP 1.6 §6.55. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "location" in o || "retries" in o || "retrieveDate" in o || "retryInterval" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isAbsoluteUri(o.location) &&
    (o.retries === undefined || isWhole(o.retries, 0, 65535)) &&
    isMoment(o.retrieveDate) &&
    (o.retryInterval === undefined || isWhole(o.retryInterval, -2147483648, 2147483647)) &&
    keepsLocationScheme(o.location) &&
    keepsNegativeSeconds(o.retryInterval) &&
    acceptsFields(o, 2 + oneIfPresent(o.retries) + oneIfPresent(o.retryInterval))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const location = readUri<AnyURI>(r, "location", o.location);
  const retries = optionalWhole<Integer>(r, "retries", o.retries, 0, 65535, -2147483648, 2147483647);
  const retrieveDate = readMoment<DateTime>(r, "retrieveDate", o.retrieveDate);
  const retryInterval = optionalWhole<Int32>(r, "retryInterval", o.retryInterval, -2147483648, 2147483647);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(retries) + oneIfPresent(retryInterval)))
    refuseUnknownFields(r, o, ["location", "retries", "retrieveDate", "retryInterval"]);
  checkLocationScheme(r, location);
  checkNegativeSeconds(r, retryInterval, "retryInterval");
  const message = draft<Req>(r, { location });
  if (retries !== undefined) message.retries = retries;
  message.retrieveDate = retrieveDate;
  if (retryInterval !== undefined) message.retryInterval = retryInterval;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      location: uriSchema(),
      retries: integerSchema(-2147483648, 2147483647),
      retrieveDate: dateTimeSchema(),
      retryInterval: integerSchema(-2147483648, 2147483647),
    },
    "location",
    "retrieveDate",
  );
}

/** The request has arrived. OCPP 1.6 §6.56. */
export type Conf = Message<"UpdateFirmware.conf">;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** UpdateFirmware.conf: The request has arrived. OCPP 1.6 §6.56. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  empty: emptyMessage<Conf>(),
});

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readEmptyMessage<Conf>(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
