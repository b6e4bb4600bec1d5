// Generated from spec/security/security-event-notification.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, readMoment } from "../../reading/date-time.js";
import {
  emptyMessage,
  fieldsOf,
  hasFieldCount,
  oneIfPresent,
  optional,
  readEmptyMessage,
  refuseUnknownFields,
} from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isLimitedText, readLimitedText } from "../../reading/text.js";
import { checkSecurityEventKnown, keepsSecurityEventKnown } from "../../rules/security-event-known.js";
import { type ObjectSchema, dateTimeSchema, limitedTextSchema, objectSchema } from "../../schema/json-schema.js";
import type { DateTime } from "../types/date-time.js";

/**
 * A security event happened. Security white paper 5.15.
 *
 * Rules between its fields:
 * - `security-event-known`, advice: A security event has one of the names that the white paper lists; others are allowed. Security white paper 8.
 */
export interface Req extends Message<"SecurityEventNotification.req"> {
  /** Name of the event: one of those that white paper 8 lists, or one of the manufacturer's own. (at most 50 printable ASCII characters; may be empty) */
  readonly type: string;
  /** When it happened, which may be long ago, as critical events wait for a connection. (RFC 3339 in UTC) */
  readonly timestamp: DateTime;
  /** Technical details. (at most 255 printable ASCII characters; may be empty) */
  readonly techInfo?: string;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Name of the event: one of those that white paper 8 lists, or one of the manufacturer's own. (at most 50 printable ASCII characters; may be empty) */
  readonly type: string;
  /** When it happened, which may be long ago, as critical events wait for a connection. (RFC 3339 in UTC) */
  readonly timestamp: Date | string;
  /** Technical details. (at most 255 printable ASCII characters; may be empty) */
  readonly techInfo?: string | undefined;
}

/** SecurityEventNotification.req: A security event happened. Security white paper 5.15. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "type" in o || "timestamp" in o || "techInfo" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isLimitedText(o.type, 50) &&
    isMoment(o.timestamp) &&
    (o.techInfo === undefined || isLimitedText(o.techInfo, 255)) &&
    keepsSecurityEventKnown(o.type) &&
    acceptsFields(o, 2 + oneIfPresent(o.techInfo))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const type = readLimitedText(r, "type", o.type, 50);
  const timestamp = readMoment<DateTime>(r, "timestamp", o.timestamp);
  const techInfo = optional(r, "techInfo", o.techInfo, readReqTechInfo);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(techInfo))) refuseUnknownFields(r, o, ["type", "timestamp", "techInfo"]);
  checkSecurityEventKnown(r, type);
  const message = draft<Req>(r, { type, timestamp });
  if (techInfo !== undefined) message.techInfo = techInfo;
  return freezeIfValid<Req>(r, message);
}

function readReqTechInfo(r: Reader, key: Key, value: unknown): string {
  return readLimitedText(r, key, value, 255);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { type: limitedTextSchema(50), timestamp: dateTimeSchema(), techInfo: limitedTextSchema(255) },
    "type",
    "timestamp",
  );
}

/** The event is known. Security white paper 5.16. */
export type Conf = Message<"SecurityEventNotification.conf">;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** SecurityEventNotification.conf: The event is known. Security white paper 5.16. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  empty: emptyMessage<Conf>(),
});

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readEmptyMessage<Conf>(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
