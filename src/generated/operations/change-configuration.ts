// Generated from spec/core/change-configuration.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, judgeAnswer, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString, isConfigurationValue, readCiString, readConfigurationValue } from "../../reading/text.js";
import type { Result } from "../../result/result.js";
import { checkAuthorizationKeyLength, keepsAuthorizationKeyLength } from "../../rules/authorization-key-length.js";
import { checkAuthorizationKey, keepsAuthorizationKey } from "../../rules/authorization-key.js";
import { checkReadOnlyKey } from "../../rules/read-only-key.js";
import { type ObjectSchema, ciStringSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import type { CiString50Type } from "../types/ci-string50-type.js";
import type { CiString500Type } from "../types/ci-string500-type.js";
import { type ConfigurationStatus, membersOfConfigurationStatus } from "../types/configuration-status.js";

/**
 * Set a configuration key. OCPP 1.6 §6.9.
 *
 * Rules between its fields:
 * - `authorization-key`: An AuthorizationKey is written as hexadecimal digits, at most 40. OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2.
 * - `authorization-key-length`, advice: An AuthorizationKey has whole bytes, at least 16, that is 32 hexadecimal digits. OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2.
 */
export interface Req extends Message<"ChangeConfiguration.req"> {
  /** Name of the key; upper and lower case are the same. (at most 50 printable ASCII characters) */
  readonly key: CiString50Type;
  /** New value as text; an empty one clears the key. (at most 500 printable ASCII characters) */
  readonly value: CiString500Type | "";
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Name of the key; upper and lower case are the same. (at most 50 printable ASCII characters) */
  readonly key: string;
  /** New value as text; an empty one clears the key. (at most 500 printable ASCII characters) */
  readonly value: string;
}

/** ChangeConfiguration.req: Set a configuration key. OCPP 1.6 §6.9. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "key" in o || "value" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isCiString(o.key, 50) &&
    isConfigurationValue(o.value, 500) &&
    keepsAuthorizationKey(o.key, o.value) &&
    keepsAuthorizationKeyLength(o.key, o.value) &&
    acceptsFields(o, 2)
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const keyField = readCiString<CiString50Type>(r, "key", o.key, 50);
  const valueField = readConfigurationValue<CiString500Type>(r, "value", o.value, 500);
  if (!hasFieldCount(r, o, 2)) refuseUnknownFields(r, o, ["key", "value"]);
  checkAuthorizationKey(r, keyField, valueField);
  checkAuthorizationKeyLength(r, keyField, valueField);
  return freezeIfValid<Req>(r, { key: keyField, value: valueField });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ key: ciStringSchema(50), value: ciStringSchema(500) }, "key", "value");
}

/** Whether the value is in force. OCPP 1.6 §6.10. */
export interface Conf extends Message<"ChangeConfiguration.conf"> {
  /** Whether the value is in force. */
  readonly status: ConfigurationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the value is in force. */
  readonly status: ConfigurationStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<ConfigurationStatus, Conf>(
  membersOfConfigurationStatus,
  "status",
  (status) => ({ status }),
);

/** ChangeConfiguration.conf: Whether the value is in force. OCPP 1.6 §6.10. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  ofText: confMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value)
      ? success(confMessages.of(value.status))
      : read(value);
  },
  inherits: inheritsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isMember(o.status, membersOfConfigurationStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfConfigurationStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfConfigurationStatus) }, "status");
}

/** Whether `conf` answers `req`: `read-only-key`. */
export function answers(req: Req, conf: Conf): Result<Conf> {
  return judgeAnswer(
    req,
    conf,
    (r, asked, answer) => {
      checkReadOnlyKey(r, asked, answer);
    },
    (o) => inheritsReq(o) || inheritsConf(o),
  );
}
