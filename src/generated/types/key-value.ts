// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { readBoolean } from "../../reading/boolean.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { isCiString, isConfigurationValue, readCiString, readConfigurationValue } from "../../reading/text.js";
import { type ObjectSchema, booleanSchema, ciStringSchema, objectSchema } from "../../schema/json-schema.js";
import type { CiString50Type } from "./ci-string50-type.js";
import type { CiString500Type } from "./ci-string500-type.js";

/** Configuration key and its value. OCPP 1.6 §7.29. */
export interface KeyValue {
  /** Name of the key; upper and lower case are the same. (at most 50 printable ASCII characters) */
  readonly key: CiString50Type;
  /** Whether the value cannot be changed. */
  readonly readonly: boolean;
  /** Value as text, which may be empty; left out when the key is known and has no value. (at most 500 printable ASCII characters) */
  readonly value?: CiString500Type | "";
}

/** What `KeyValue` is made of. */
export interface KeyValueInput {
  /** Name of the key; upper and lower case are the same. (at most 50 printable ASCII characters) */
  readonly key: string;
  /** Whether the value cannot be changed. */
  readonly readonly: boolean;
  /** Value as text, which may be empty; left out when the key is known and has no value. (at most 500 printable ASCII characters) */
  readonly value?: string | undefined;
}

/** Makes a checked `KeyValue`. OCPP 1.6 §7.29. */
export const KeyValue: Constructor<KeyValueInput, KeyValue> = /* @__PURE__ */ constructor(
  readKeyValue,
  keyValueSchema,
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsKeyValue(ordinary)) && acceptsKeyValue(value) ? success(value) : read(value);
    },
    inherits: inheritsKeyValue,
    accepts: acceptsKeyValue,
  },
);

export function inheritsKeyValue(o: object): boolean {
  return "key" in o || "readonly" in o || "value" in o;
}

export function acceptsKeyValue(o: unknown): o is KeyValue {
  return (
    hasFields<KeyValue>(o) &&
    isCiString(o.key, 50) &&
    typeof o.readonly === "boolean" &&
    (o.value === undefined || isConfigurationValue(o.value, 500)) &&
    acceptsFields(o, 2 + oneIfPresent(o.value))
  );
}

export function readKeyValue(r: Reader, at: Key, input: unknown): KeyValue {
  const o = fieldsOf<KeyValue>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const keyField = readCiString<CiString50Type>(r, "key", o.key, 50);
  const readonly = readBoolean(r, "readonly", o.readonly);
  const valueField = optional(r, "value", o.value, readKeyValueValue);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(valueField))) refuseUnknownFields(r, o, ["key", "readonly", "value"]);
  r.within = outer;
  const message = draft<KeyValue>(r, { key: keyField, readonly });
  if (valueField !== undefined) message.value = valueField;
  return freezeIfValid<KeyValue>(r, message);
}

function readKeyValueValue(r: Reader, key: Key, value: unknown): CiString500Type | "" {
  return readConfigurationValue<CiString500Type>(r, key, value, 500);
}

export function keyValueSchema(): ObjectSchema {
  return objectSchema(
    { key: ciStringSchema(50), readonly: booleanSchema(), value: ciStringSchema(500) },
    "key",
    "readonly",
  );
}
