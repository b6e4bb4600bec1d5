// Generated from spec/security/get-log.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isLimitedText, readLimitedText } from "../../reading/text.js";
import { checkLogFilenameMissing, keepsLogFilenameMissing } from "../../rules/log-filename-missing.js";
import { checkLogFilenameRejected, keepsLogFilenameRejected } from "../../rules/log-filename-rejected.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import {
  type ObjectSchema,
  integerSchema,
  limitedTextSchema,
  memberSchema,
  objectSchema,
} from "../../schema/json-schema.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";
import { type LogEnumType, membersOfLogEnumType } from "../types/log-enum-type.js";
import {
  type LogParametersType,
  type LogParametersTypeInput,
  acceptsLogParametersType,
  inheritsLogParametersType,
  logParametersTypeSchema,
  readLogParametersType,
} from "../types/log-parameters-type.js";
import { type LogStatusEnumType, membersOfLogStatusEnumType } from "../types/log-status-enum-type.js";

/**
 * Upload a log. Security white paper 5.9.
 *
 * Rules between its fields:
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 */
export interface Req extends Message<"GetLog.req"> {
  /** Log to upload. */
  readonly logType: LogEnumType;
  /** Number of this request; each LogStatusNotification.req about it repeats it. (integer of 32 bits) */
  readonly requestId: Int32;
  /** How often to try; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
  readonly retries?: Integer;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: Int32;
  /** Where to upload it to, and which entries. */
  readonly log: LogParametersType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Log to upload. */
  readonly logType: LogEnumType;
  /** Number of this request; each LogStatusNotification.req about it repeats it. (integer of 32 bits) */
  readonly requestId: number;
  /** How often to try; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
  readonly retries?: number | undefined;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: number | undefined;
  /** Where to upload it to, and which entries. */
  readonly log: LogParametersTypeInput;
}

/** GetLog.req: Upload a log. Security white paper 5.9. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return (
    "logType" in o ||
    "requestId" in o ||
    "retries" in o ||
    "retryInterval" in o ||
    "log" in o ||
    inheritsLogParametersType(o)
  );
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isMember(o.logType, membersOfLogEnumType) &&
    isWhole(o.requestId, -2147483648, 2147483647) &&
    (o.retries === undefined || isWhole(o.retries, 0, 65535)) &&
    (o.retryInterval === undefined || isWhole(o.retryInterval, -2147483648, 2147483647)) &&
    acceptsLogParametersType(o.log) &&
    keepsNegativeSeconds(o.retryInterval) &&
    acceptsFields(o, 3 + oneIfPresent(o.retries) + oneIfPresent(o.retryInterval))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const logType = readMember(r, "logType", o.logType, membersOfLogEnumType);
  const requestId = readWhole<Int32>(r, "requestId", o.requestId, -2147483648, 2147483647);
  const retries = optionalWhole<Integer>(r, "retries", o.retries, 0, 65535, -2147483648, 2147483647);
  const retryInterval = optionalWhole<Int32>(r, "retryInterval", o.retryInterval, -2147483648, 2147483647);
  const log = readLogParametersType(r, "log", o.log);
  if (!hasFieldCount(r, o, 3 + oneIfPresent(retries) + oneIfPresent(retryInterval)))
    refuseUnknownFields(r, o, ["logType", "requestId", "retries", "retryInterval", "log"]);
  checkNegativeSeconds(r, retryInterval, "retryInterval");
  const message = draft<Req>(r, { logType, requestId });
  if (retries !== undefined) message.retries = retries;
  if (retryInterval !== undefined) message.retryInterval = retryInterval;
  message.log = log;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      logType: memberSchema(membersOfLogEnumType),
      requestId: integerSchema(-2147483648, 2147483647),
      retries: integerSchema(-2147483648, 2147483647),
      retryInterval: integerSchema(-2147483648, 2147483647),
      log: logParametersTypeSchema(),
    },
    "logType",
    "requestId",
    "log",
  );
}

/**
 * Whether the log will be uploaded. Security white paper 5.10.
 *
 * Rules between its fields:
 * - `log-filename-missing`, advice: An accepted GetLog.req is answered with the name of the file. Security white paper N01.FR.01.
 * - `log-filename-rejected`, advice: A rejected GetLog.req is answered without the name of a file, as there will be none. Security white paper 5.10.
 */
export interface Conf extends Message<"GetLog.conf"> {
  /** Whether the log will be uploaded. */
  readonly status: LogStatusEnumType;
  /** Name of the file; left out when there is nothing to upload. In lower case, unlike fileName of GetDiagnostics.conf. (at most 255 printable ASCII characters; may be empty) */
  readonly filename?: string;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the log will be uploaded. */
  readonly status: LogStatusEnumType;
  /** Name of the file; left out when there is nothing to upload. In lower case, unlike fileName of GetDiagnostics.conf. (at most 255 printable ASCII characters; may be empty) */
  readonly filename?: string | undefined;
}

/** GetLog.conf: Whether the log will be uploaded. Security white paper 5.10. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o || "filename" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    isMember(o.status, membersOfLogStatusEnumType) &&
    (o.filename === undefined || isLimitedText(o.filename, 255)) &&
    keepsLogFilenameMissing(o.status, o.filename) &&
    keepsLogFilenameRejected(o.status, o.filename) &&
    acceptsFields(o, 1 + oneIfPresent(o.filename))
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfLogStatusEnumType);
  const filename = optional(r, "filename", o.filename, readConfFilename);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(filename))) refuseUnknownFields(r, o, ["status", "filename"]);
  checkLogFilenameMissing(r, status, filename);
  checkLogFilenameRejected(r, status, filename);
  const message = draft<Conf>(r, { status });
  if (filename !== undefined) message.filename = filename;
  return freezeIfValid<Conf>(r, message);
}

function readConfFilename(r: Reader, key: Key, value: unknown): string {
  return readLimitedText(r, key, value, 255);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfLogStatusEnumType), filename: limitedTextSchema(255) }, "status");
}
