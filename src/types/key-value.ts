// Generated from spec/composites.ts by `npm run generate`.

import { readBoolean } from "../kernel/boolean.js";
import { type Draft, complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import {
  type ObjectSchema,
  booleanSchema,
  ciStringSchema,
  objectSchema,
  orEmptySchema,
} from "../kernel/json-schema.js";
import { fieldsOf, given, hasOnly, optional, refuseOthers } from "../kernel/object.js";
import { type Key, type Reader, enter } from "../kernel/reader.js";
import { readCiString, readSetting } from "../kernel/text.js";
import type { CiString50Type } from "./ci-string50-type.js";
import type { CiString500Type } from "./ci-string500-type.js";

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
export const KeyValue: Constructor<KeyValueInput, KeyValue> = /* @__PURE__ */ constructor(readKeyValue, keyValueSchema);

export function readKeyValue(r: Reader, at: Key, input: unknown): KeyValue {
  const o = fieldsOf<KeyValue>(r, at, input);
  if (o === undefined) return refused;
  const outer = enter(r, at);
  const key = readCiString<CiString50Type>(r, "key", o.key, 50);
  const readonly = readBoolean(r, "readonly", o.readonly);
  const value = optional(r, "value", o.value, readValue);
  if (!hasOnly(r, o, 2 + given(value))) refuseOthers(r, o, ["key", "readonly", "value"]);
  r.within = outer;
  if (r.asIs) return complete<KeyValue>(r, o);
  const message: Draft<KeyValue> = { key, readonly };
  if (value !== undefined) message.value = value;
  return complete<KeyValue>(r, message);
}

function readValue(r: Reader, key: Key, value: unknown): CiString500Type | "" {
  return readSetting<CiString500Type>(r, key, value, 500);
}

export function keyValueSchema(): ObjectSchema {
  return objectSchema(
    { key: ciStringSchema(50), readonly: booleanSchema(), value: orEmptySchema(ciStringSchema(500)) },
    "key",
    "readonly",
  );
}
