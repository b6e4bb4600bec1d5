// Generated from spec/core/get-configuration.ts by `npm run generate`.

import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, ciStringSchema, listSchema, objectSchema } from "../kernel/json-schema.js";
import { readList } from "../kernel/list.js";
import { fieldsOf, given, hasOnly, nothing, optional, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import type { Result } from "../kernel/result.js";
import { checkRequestedKeys } from "../rules/requested-keys.js";
import { type CiString50Type, readCiString50Type } from "../types/ci-string50-type.js";
import { type KeyValue, type KeyValueInput, keyValueSchema, readKeyValue } from "../types/key-value.js";

/** Read configuration keys. OCPP 1.6 §6.23. */
export interface Req {
  /** Names of the keys; all keys when left out or empty. (any number of items) */
  readonly key?: readonly CiString50Type[];
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Names of the keys; all keys when left out or empty. (any number of items) */
  readonly key?: readonly string[] | undefined;
}

/** GetConfiguration.req: Read configuration keys. OCPP 1.6 §6.23. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, { empty: nothing });

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const key = optional(r, "key", o.key, readKey);
  if (!hasOnly(r, o, 0 + given(key))) refuseOthers(r, o, ["key"]);
  if (r.asIs) return complete<Req>(r, o);
  const message: Draft<Req> = {};
  if (key !== undefined) message.key = key;
  return complete<Req>(r, message);
}

function readKey(r: Reader, key: Key, value: unknown): readonly CiString50Type[] {
  return readList(r, key, value, 0, readCiString50Type);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ key: listSchema(ciStringSchema(50), 0) });
}

/** The keys and their values. OCPP 1.6 §6.24. */
export interface Conf {
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, { empty: nothing });

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const configurationKey = optional(r, "configurationKey", o.configurationKey, readConfigurationKey);
  const unknownKey = optional(r, "unknownKey", o.unknownKey, readUnknownKey);
  if (!hasOnly(r, o, 0 + given(configurationKey) + given(unknownKey)))
    refuseOthers(r, o, ["configurationKey", "unknownKey"]);
  if (r.asIs) return complete<Conf>(r, o);
  const message: Draft<Conf> = {};
  if (configurationKey !== undefined) message.configurationKey = configurationKey;
  if (unknownKey !== undefined) message.unknownKey = unknownKey;
  return complete<Conf>(r, message);
}

function readConfigurationKey(r: Reader, key: Key, value: unknown): readonly KeyValue[] {
  return readList(r, key, value, 0, readKeyValue);
}

function readUnknownKey(r: Reader, key: Key, value: unknown): readonly CiString50Type[] {
  return readList(r, key, value, 0, readCiString50Type);
}

function confSchema(): ObjectSchema {
  return objectSchema({
    configurationKey: listSchema(keyValueSchema(), 0),
    unknownKey: listSchema(ciStringSchema(50), 0),
  });
}

/** Whether `conf` answers `req`: rule `requested-keys` (§5.8). */
export function answer(req: Req, conf: Conf): Result<Conf> {
  return checkRequestedKeys(req, conf);
}
