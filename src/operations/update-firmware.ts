// Generated from spec/firmware-management/update-firmware.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { readMoment } from "../kernel/date-time.js";
import { type ObjectSchema, dateTimeSchema, integerSchema, objectSchema, uriSchema } from "../kernel/json-schema.js";
import { optionalWhole } from "../kernel/number.js";
import { fieldsOf, given, hasOnly, nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { readUri } from "../kernel/text.js";
import type { AnyURI } from "../types/any-uri.js";
import type { DateTime } from "../types/date-time.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const location = readUri<AnyURI>(r, "location", o.location);
  const retries = optionalWhole<Integer>(r, "retries", o.retries, 0, 65535);
  const retrieveDate = readMoment<DateTime>(r, "retrieveDate", o.retrieveDate);
  const retryInterval = optionalWhole<Int32>(r, "retryInterval", o.retryInterval, -2147483648, 2147483647);
  if (!hasOnly(r, o, 2 + given(retries) + given(retryInterval)))
    refuseOthers(r, o, ["location", "retries", "retrieveDate", "retryInterval"]);
  if (r.asIs) return complete<Req>(r, o);
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, { empty: nothing });

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readNothing(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
