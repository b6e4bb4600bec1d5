// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment } from "../../reading/date-time.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { isAbsoluteUri, readShortUri } from "../../reading/text.js";
import { checkLocationScheme, keepsLocationScheme } from "../../rules/location-scheme.js";
import { checkLogTimeOrder, keepsLogTimeOrder } from "../../rules/log-time-order.js";
import { type ObjectSchema, dateTimeSchema, objectSchema, shortUriSchema } from "../../schema/json-schema.js";
import type { AnyURI } from "./any-uri.js";
import type { DateTime } from "./date-time.js";

/**
 * Where a log is uploaded to, and what is in it. Security white paper 6.14.
 *
 * Rules between its fields:
 * - `location-scheme`, advice: A location is reached by ftp, ftps, http, https or sftp. OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08.
 * - `log-time-order`, advice: A log ends no earlier than it starts. Security white paper 6.14.
 */
export interface LogParametersType {
  /** Folder to upload to, an absolute URI when you send it. (URI of at most 512 characters) */
  readonly remoteLocation: AnyURI;
  /** Oldest entry to upload. (RFC 3339 in UTC) */
  readonly oldestTimestamp?: DateTime;
  /** Newest entry to upload. (RFC 3339 in UTC) */
  readonly latestTimestamp?: DateTime;
}

/** What `LogParametersType` is made of. */
export interface LogParametersTypeInput {
  /** Folder to upload to, an absolute URI when you send it. (URI of at most 512 characters) */
  readonly remoteLocation: string;
  /** Oldest entry to upload. (RFC 3339 in UTC) */
  readonly oldestTimestamp?: Date | string | undefined;
  /** Newest entry to upload. (RFC 3339 in UTC) */
  readonly latestTimestamp?: Date | string | undefined;
}

/** Makes a checked `LogParametersType`. Security white paper 6.14. */
export const LogParametersType: Constructor<LogParametersTypeInput, LogParametersType> = /* @__PURE__ */ constructor(
  readLogParametersType,
  logParametersTypeSchema,
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsLogParametersType(ordinary)) && acceptsLogParametersType(value)
        ? success(value)
        : read(value);
    },
    inherits: inheritsLogParametersType,
    accepts: acceptsLogParametersType,
  },
);

export function inheritsLogParametersType(o: object): boolean {
  return "remoteLocation" in o || "oldestTimestamp" in o || "latestTimestamp" in o;
}

export function acceptsLogParametersType(o: unknown): o is LogParametersType {
  return (
    hasFields<LogParametersType>(o) &&
    isAbsoluteUri(o.remoteLocation, 512) &&
    (o.oldestTimestamp === undefined || isMoment(o.oldestTimestamp)) &&
    (o.latestTimestamp === undefined || isMoment(o.latestTimestamp)) &&
    keepsLocationScheme(o.remoteLocation) &&
    keepsLogTimeOrder(o.oldestTimestamp, o.latestTimestamp) &&
    acceptsFields(o, 1 + oneIfPresent(o.oldestTimestamp) + oneIfPresent(o.latestTimestamp))
  );
}

export function readLogParametersType(r: Reader, at: Key, input: unknown): LogParametersType {
  const o = fieldsOf<LogParametersType>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const remoteLocation = readShortUri<AnyURI>(r, "remoteLocation", o.remoteLocation, 512);
  const oldestTimestamp = optionalMoment<DateTime>(r, "oldestTimestamp", o.oldestTimestamp);
  const latestTimestamp = optionalMoment<DateTime>(r, "latestTimestamp", o.latestTimestamp);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(oldestTimestamp) + oneIfPresent(latestTimestamp)))
    refuseUnknownFields(r, o, ["remoteLocation", "oldestTimestamp", "latestTimestamp"]);
  checkLocationScheme(r, remoteLocation, "remoteLocation");
  checkLogTimeOrder(r, oldestTimestamp, latestTimestamp);
  r.within = outer;
  const message = draft<LogParametersType>(r, { remoteLocation });
  if (oldestTimestamp !== undefined) message.oldestTimestamp = oldestTimestamp;
  if (latestTimestamp !== undefined) message.latestTimestamp = latestTimestamp;
  return freezeIfValid<LogParametersType>(r, message);
}

export function logParametersTypeSchema(): ObjectSchema {
  return objectSchema(
    { remoteLocation: shortUriSchema(512), oldestTimestamp: dateTimeSchema(), latestTimestamp: dateTimeSchema() },
    "remoteLocation",
  );
}
