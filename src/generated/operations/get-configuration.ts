// Generated from spec/core/get-configuration.ts by `npm run generate`.

import { acceptsFields, acceptsList, hasFields } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, judgeAnswer, parsed, success } from "../../reading/constructor.js";
import { readList } from "../../reading/list.js";
import {
  emptyMessage,
  fieldsOf,
  hasFieldCount,
  oneIfPresent,
  optional,
  refuseUnknownFields,
} from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isCiString } from "../../reading/text.js";
import type { Result } from "../../result/result.js";
import { checkAuthorizationKeyShown, keepsAuthorizationKeyShown } from "../../rules/authorization-key-shown.js";
import { checkKeyAnsweredTwice } from "../../rules/key-answered-twice.js";
import { checkRequestedKeys } from "../../rules/requested-keys.js";
import { checkUnrequestedKey } from "../../rules/unrequested-key.js";
import { type ObjectSchema, ciStringSchema, listSchema, objectSchema } from "../../schema/json-schema.js";
import { type CiString50Type, readCiString50Type } from "../types/ci-string50-type.js";
import {
  type KeyValue,
  type KeyValueInput,
  acceptsKeyValue,
  inheritsKeyValue,
  keyValueSchema,
  readKeyValue,
} from "../types/key-value.js";

/** Read configuration keys. OCPP 1.6 §6.23. */
export interface Req extends Message<"GetConfiguration.req"> {
  /** Names of the keys; all keys when left out or empty. (any number of items) */
  readonly key?: readonly CiString50Type[];
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Names of the keys; all keys when left out or empty. (any number of items) */
  readonly key?: readonly string[] | undefined;
}

/** GetConfiguration.req: Read configuration keys. OCPP 1.6 §6.23. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
  empty: emptyMessage<Req>(),
});

function inheritsReq(o: object): boolean {
  return "key" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    (o.key === undefined || acceptsList(o.key, 0, (item) => isCiString(item, 50))) &&
    acceptsFields(o, 0 + oneIfPresent(o.key))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const keyField = optional(r, "key", o.key, readReqKey);
  if (!hasFieldCount(r, o, 0 + oneIfPresent(keyField))) refuseUnknownFields(r, o, ["key"]);
  const message = draft<Req>(r, {});
  if (keyField !== undefined) message.key = keyField;
  return freezeIfValid<Req>(r, message);
}

function readReqKey(r: Reader, key: Key, value: unknown): readonly CiString50Type[] {
  return readList(r, key, value, 0, readCiString50Type);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ key: listSchema(ciStringSchema(50), 0) });
}

/**
 * The keys and their values. OCPP 1.6 §6.24.
 *
 * Rules between its fields:
 * - `authorization-key-shown`, advice: A GetConfiguration.conf shows no AuthorizationKey, nor another key that is only written; a value that has nothing to do with the key is allowed. OCPP-J §6.2.2, Security white paper 7.2.
 */
export interface Conf extends Message<"GetConfiguration.conf"> {
  /** Keys that are known, with their values. (any number of items) */
  readonly configurationKey?: readonly KeyValue[];
  /** Requested keys that are not known. (any number of items) */
  readonly unknownKey?: readonly CiString50Type[];
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Keys that are known, with their values. (any number of items) */
  readonly configurationKey?: readonly KeyValueInput[] | undefined;
  /** Requested keys that are not known. (any number of items) */
  readonly unknownKey?: readonly string[] | undefined;
}

/** GetConfiguration.conf: The keys and their values. OCPP 1.6 §6.24. */
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
  return "configurationKey" in o || inheritsKeyValue(o) || "unknownKey" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    (o.configurationKey === undefined || acceptsList(o.configurationKey, 0, acceptsKeyValue)) &&
    (o.unknownKey === undefined || acceptsList(o.unknownKey, 0, (item) => isCiString(item, 50))) &&
    keepsAuthorizationKeyShown(o.configurationKey) &&
    acceptsFields(o, 0 + oneIfPresent(o.configurationKey) + oneIfPresent(o.unknownKey))
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const configurationKey = optional(r, "configurationKey", o.configurationKey, readConfConfigurationKey);
  const unknownKey = optional(r, "unknownKey", o.unknownKey, readConfUnknownKey);
  if (!hasFieldCount(r, o, 0 + oneIfPresent(configurationKey) + oneIfPresent(unknownKey)))
    refuseUnknownFields(r, o, ["configurationKey", "unknownKey"]);
  checkAuthorizationKeyShown(r, configurationKey);
  const message = draft<Conf>(r, {});
  if (configurationKey !== undefined) message.configurationKey = configurationKey;
  if (unknownKey !== undefined) message.unknownKey = unknownKey;
  return freezeIfValid<Conf>(r, message);
}

function readConfConfigurationKey(r: Reader, key: Key, value: unknown): readonly KeyValue[] {
  return readList(r, key, value, 0, readKeyValue);
}

function readConfUnknownKey(r: Reader, key: Key, value: unknown): readonly CiString50Type[] {
  return readList(r, key, value, 0, readCiString50Type);
}

function confSchema(): ObjectSchema {
  return objectSchema({
    configurationKey: listSchema(keyValueSchema(), 0),
    unknownKey: listSchema(ciStringSchema(50), 0),
  });
}

/** Whether `conf` answers `req`: `requested-keys`, `unrequested-key`, `key-answered-twice`. */
export function answers(req: Req, conf: Conf): Result<Conf> {
  return judgeAnswer(
    req,
    conf,
    (r, asked, answer) => {
      checkRequestedKeys(r, asked, answer);
      checkUnrequestedKey(r, asked, answer);
      checkKeyAnsweredTwice(r, asked, answer);
    },
    (o) => inheritsReq(o) || inheritsConf(o),
  );
}
