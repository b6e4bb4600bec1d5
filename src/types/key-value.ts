// Generated from spec/composites.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { readBoolean } from "../kernel/boolean.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  booleanSchema,
  ciStringSchema,
  objectSchema,
  orEmptySchema,
} from "../kernel/json-schema.js";
import { given, optional, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { readSetting } from "../kernel/text.js";
import { type CiString50Type, isCiString50Type, readCiString50Type } from "./ci-string50-type.js";
import { type CiString500Type, isCiString500Type, readCiString500Type } from "./ci-string500-type.js";

/** Configuration key and its value. OCPP 1.6 §7.29. */
export interface KeyValue {
  /** Name of the key; upper and lower case are the same. (1 to 50 printable ASCII characters) */
  readonly key: CiString50Type;
  /** Whether the value cannot be changed. */
  readonly readonly: boolean;
  /** Value as text, which may be empty; left out when the key is known and has no value. (0 to 500 printable ASCII characters) */
  readonly value?: CiString500Type | "";
}

/** What `KeyValue` is made of. */
export interface KeyValueInput {
  /** Name of the key; upper and lower case are the same. (1 to 50 printable ASCII characters) */
  readonly key: string;
  /** Whether the value cannot be changed. */
  readonly readonly: boolean;
  /** Value as text, which may be empty; left out when the key is known and has no value. (0 to 500 printable ASCII characters) */
  readonly value?: string | undefined;
}

/** Makes a checked `KeyValue`. OCPP 1.6 §7.29. */
export const KeyValue: Constructor<KeyValueInput, KeyValue> = /* @__PURE__ */ constructor(
  readKeyValue,
  keyValueSchema,
  { accept: acceptKeyValue },
);

export function readKeyValue(r: Reader, key: Key, value: unknown): KeyValue {
  return readObject<KeyValue>(r, key, value, readKeyValueFields);
}

export function acceptKeyValue(o: unknown): o is KeyValue {
  if (!isObject(o)) return false;
  const { key, readonly, value } = unread<KeyValue>(o);
  if (!isCiString50Type(key)) return false;
  if (!(typeof readonly === "boolean")) return false;
  if (value !== undefined && !(value === "" || isCiString500Type(value))) return false;
  return hasOnly(o, 2 + given(value)) && freeze(o);
}

function readKeyValueFields(r: Reader, o: Unread<KeyValue>): KeyValue {
  const key = readCiString50Type(r, "key", o.key);
  const readonly = readBoolean(r, "readonly", o.readonly);
  const value = optional(r, "value", o.value, readValue);
  refuseOthers(r, o, ["key", "readonly", "value"]);
  const message: Draft<KeyValue> = { key, readonly };
  if (value !== undefined) message.value = value;
  return complete<KeyValue>(r, message);
}

function readValue(r: Reader, key: Key, value: unknown): CiString500Type | "" {
  return readSetting(r, key, value, readCiString500Type);
}

export function keyValueSchema(): ObjectSchema {
  return objectSchema(
    { key: ciStringSchema(50), readonly: booleanSchema(), value: orEmptySchema(ciStringSchema(500)) },
    "key",
    "readonly",
  );
}
