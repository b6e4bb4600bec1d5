// Generated from spec/firmware-management/get-diagnostics.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { optionalMoment } from "../kernel/date-time.js";
import {
  type ObjectSchema,
  ciStringSchema,
  dateTimeSchema,
  integerSchema,
  objectSchema,
  uriSchema,
} from "../kernel/json-schema.js";
import { optionalWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, nothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { optionalCiString, readUri } from "../kernel/text.js";
import type { AnyURI } from "../types/any-uri.js";
import type { CiString255Type } from "../types/ci-string255-type.js";
import type { DateTime } from "../types/date-time.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const location = readUri<AnyURI>(r, "location", o.location);
  const retries = optionalWhole<Integer>(r, "retries", o.retries, 0, 65535);
  const retryInterval = optionalWhole<Int32>(r, "retryInterval", o.retryInterval, -2147483648, 2147483647);
  const startTime = optionalMoment<DateTime>(r, "startTime", o.startTime);
  const stopTime = optionalMoment<DateTime>(r, "stopTime", o.stopTime);
  if (!hasOnly(r, o, 1 + given(retries) + given(retryInterval) + given(startTime) + given(stopTime)))
    refuseOthers(r, o, ["location", "retries", "retryInterval", "startTime", "stopTime"]);
  if (r.asIs) return complete<Req>(r, o);
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, { empty: nothing });

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const fileName = optionalCiString<CiString255Type>(r, "fileName", o.fileName, 255);
  if (!hasOnly(r, o, 0 + given(fileName))) refuseOthers(r, o, ["fileName"]);
  if (r.asIs) return complete<Conf>(r, o);
  const message: Draft<Conf> = {};
  if (fileName !== undefined) message.fileName = fileName;
  return complete<Conf>(r, message);
}

function confSchema(): ObjectSchema {
  return objectSchema({ fileName: ciStringSchema(255) });
}
