import { standardKeys, type StandardKeys } from "../generated/configuration.js";
import type * as GetConfiguration from "../generated/operations/get-configuration.js";
import { type KeyValue, readKeyValue } from "../generated/types/key-value.js";
import { asFields, freezeIfValid, noValue, valueOfKey } from "../reading/brand.js";
import { type DecodeOptions, readWith } from "../reading/constructor.js";
import { readList } from "../reading/list.js";
import { fieldsOf, isObject, optional } from "../reading/object.js";
import { append, own } from "../reading/own.js";
import { addWarning, type Reader, refuseType, repair } from "../reading/reader.js";
import { folded, readConfigurationValue } from "../reading/text.js";
import type { Result } from "../result/result.js";
import * as words from "../result/words.js";
import { checkSecretShown } from "../rules/authorization-key-shown.js";
import { checkKeyAccess } from "../rules/key-access.js";
import { checkKeyAnsweredTwice } from "../rules/key-answered-twice.js";
import { checkRequiredKey } from "../rules/required-key.js";
import type { Key, Keys, ValueOf } from "./keys.js";
import { inheritsField, readKeyText } from "./value.js";

/** How the text of a value is read. */
export type ValueOptions = Pick<DecodeOptions, "maxIssues" | "tolerant">;

/** How a GetConfiguration.conf is read. */
export interface ConfigurationOptions<K extends Keys> extends ValueOptions {
  /** The keys that are known: those of OCPP 1.6 if left out. */
  readonly keys?: K | undefined;
  /**
   * The request that was answered. Only of one that asks for all keys is it known that a key which is not there is
   * missing.
   */
  readonly req?: GetConfiguration.Req | undefined;
}

/** The values of a GetConfiguration.conf. */
export interface Configuration<K extends Keys> {
  /** The typed value of each key that has one, under the name by which the key is described; none of a write-only key. */
  readonly values: Values<K>;
  /**
   * The names of the keys that the Charge Point knows and has no value of; in tolerant decoding, a number or boolean
   * that is empty is none.
   */
  readonly unset: readonly string[];
  /** What has no description and, in tolerant decoding, what is not of its type: as it was sent. */
  readonly others: readonly KeyValue[];
}

/** A value for each key that can be read, if the Charge Point has it. */
export type Values<K> = {
  readonly [Name in keyof K as K[Name] extends Record<"accessibility", "W"> ? never : Name]?: ValueOf<K[Name]>;
};

/** The description of a key by its name, in upper or lower case; `undefined` if there is none. */
export function keyNamed<const K extends Keys = StandardKeys>(name: string, keys?: K): K[keyof K] | undefined {
  return valueOfKey<K[keyof K] | undefined>(
    typeof name === "string" ? (keys === undefined ? standardByName : byName(keys)).get(folded(name)) : undefined,
  );
}

/** Keys by their names in lower case. */
function byName(keys: Keys): ReadonlyMap<string, Key> {
  const named = Object.values(own(keys)).flatMap((key) => {
    const { key: name } = own<{ readonly key?: unknown }>(key);
    return typeof name === "string" ? [[folded(name), key] as const] : [];
  });
  return new Map(named);
}

/**
 * Reads the text of one value, as it is in a GetConfiguration.conf or a ChangeConfiguration.req. No finding shows
 * anything of a text of which only its characters are known, such as an AuthorizationKey. OCPP 1.6 §9.
 */
export function readValue<const K extends Key>(key: K, text: string, options?: ValueOptions): Result<ValueOf<K>> {
  return readWith("received", options, inheritsField, (r) => {
    if (!isObject(key)) return refuseType(r, undefined, key, "the description of a key");
    const checked = readConfigurationValue<string>(r, undefined, text, 500);
    if (r.issues !== undefined) return noValue;
    return valueOfKey<ValueOf<K>>(readKeyText(r, undefined, own<Key>(key), checked));
  });
}

/**
 * Reads a whole GetConfiguration.conf. Besides values that are not of their type, it reports keys that are read-only or
 * writable against their description, that are answered twice, that show what is only written, or that are missing.
 * OCPP 1.6 §5.8, §9.
 */
export function readConf<const K extends Keys = StandardKeys>(
  conf: GetConfiguration.Conf,
  options?: ConfigurationOptions<K>,
): Result<Configuration<K>> {
  return readWith("received", options, inheritsField, (r) => {
    const { keys = standardKeys, req } = own<ConfigurationOptions<Keys>>(options ?? {});
    const o = fieldsOf<GetConfiguration.Conf>(r, undefined, conf);
    if (o === undefined) return noValue;
    const entries = optional(r, "configurationKey", o.configurationKey, readEntries) ?? [];
    if (r.issues !== undefined) return noValue;
    checkKeyAnsweredTwice(r, undefined, own({ configurationKey: entries }));
    const known = byName(keys);
    const read = readAll(r, known, entries);
    if (asksForAll(req)) checkRequiredKeys(r, known, read);
    return freezeIfValid<Configuration<K>>(r, {
      values: freezeIfValid<Values<K>>(r, asFields<Values<K>>(Object.fromEntries(read.values))),
      unset: freezeIfValid<readonly string[]>(r, read.unset),
      others: freezeIfValid<readonly KeyValue[]>(r, read.others),
    });
  });
}

function readEntries(r: Reader, at: string | number | undefined, value: unknown): readonly KeyValue[] {
  return readList(r, at, value, 0, readKeyValue);
}

const standardByName = /* @__PURE__ */ byName(standardKeys);

/** What was read of all entries. */
interface Entries {
  readonly values: Map<string, unknown>;
  readonly unset: string[];
  readonly others: KeyValue[];
  /** The names of the entries in lower case. */
  readonly answered: Set<string>;
}

function readAll(r: Reader, known: ReadonlyMap<string, Key>, entries: readonly KeyValue[]): Entries {
  const read: Entries = { values: new Map(), unset: [], others: [], answered: new Set() };
  const list = { outer: undefined, key: "configurationKey" };
  entries.forEach((entry, position) => {
    r.within = { outer: list, key: position };
    const name = folded(entry.key);
    // This one is a secret whatever keys are known.
    const key = name === "authorizationkey" ? standardKeys.AuthorizationKey : known.get(name);
    if (key === undefined) append(read.others, entry);
    else if (!read.answered.has(name)) readEntry(r, own(key), entry, read);
    read.answered.add(name);
  });
  r.within = undefined;
  return read;
}

/** Reads an entry whose key has a description. Of a key that is answered twice, the first entry counts. */
function readEntry(r: Reader, key: Key, entry: KeyValue, { values, unset, others }: Entries): void {
  const { readonly, value } = own<{ readonly readonly: boolean; readonly value?: string }>(entry);
  checkKeyAccess(r, key, readonly, "readonly");
  if (key.accessibility === "W") {
    checkSecretShown(r, value, "value");
    return;
  }
  if (value === undefined || isEmptied(r, key, value)) {
    append(unset, key.key);
    return;
  }
  const apart: Reader = r.tolerant ? { ...r, issues: undefined } : r;
  const typed = readKeyText(apart, "value", key, value);
  r.warnings = apart.warnings;
  if (apart.issues === undefined || !r.tolerant) {
    values.set(key.key, typed);
    return;
  }
  for (const issue of apart.issues.first) addWarning(r, { ...issue, level: "repair", repair: "kept" });
  append(others, entry);
}

function checkRequiredKeys(r: Reader, known: ReadonlyMap<string, Key>, { values, answered }: Entries): void {
  const profiles: unknown = values.get("SupportedFeatureProfiles");
  const supported = ["Core", ...(Array.isArray(profiles) ? profiles.map(String) : [])];
  for (const key of known.values()) checkRequiredKey(r, own(key), supported, answered);
}

/** Whether the request, if it is known, has no list of keys, or an empty one. */
function asksForAll(req: unknown): boolean {
  if (!isObject(req)) return false;
  const { key = [] } = own<{ readonly key?: unknown }>(req);
  return Array.isArray(key) && key.length === 0;
}

/** Whether a tolerant receiver takes an empty text for a number or a boolean that is not set. */
function isEmptied(r: Reader, { type }: Key, value: string): boolean {
  if (value !== "" || !r.tolerant || (type !== "boolean" && type !== "integer")) return false;
  repair(
    r,
    "value",
    words.keyType(type === "boolean" ? "true or false" : "digits", value),
    "omitted",
    value,
    undefined,
  );
  return true;
}
