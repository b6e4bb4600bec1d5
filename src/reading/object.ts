import * as words from "../result/words.js";
import { asFields, type Fields, freeze, type Message } from "./brand.js";
import { lengthOf, own } from "./own.js";
import { addIssue, isOutermost, type Key, type Read, type Reader, refuse, refuseType, repair } from "./reader.js";

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The fields of an object, to be read at most once each; `undefined` if it is none, which is refused. Only its own
 * enumerable properties count, as they do for `JSON.stringify`.
 */
export function fieldsOf<T>(r: Reader, key: Key, value: unknown): Fields<T> | undefined {
  if (isObject(value)) {
    if (r.owned && r.pristine) return asFields<T>(value);
    if (isRecord(value)) return asFields<T>(ownProperties(r, value));
  }
  if (!isOutermost(r, key)) return refuseType(r, key, value, "an object");
  const issue = words.formation("an object", value);
  // PHP writes an object without fields as a list without items.
  if (r.tolerant && Array.isArray(value) && lengthOf(value) === 0)
    return asFields<T>(repair(r, key, issue, "converted", value, {}));
  return refuse(r, key, issue);
}

/** Whether the value is made of fields: an instance of a class may be, a Date, a Map or a boxed number is not. */
export function isRecord(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype || words.isOrdinary(value);
}

/**
 * The own enumerable properties of an object, each read once, on an object that inherits none that would show. It is of
 * the usual kind wherever that is possible: one that inherits nothing at all would slow down the checks of all others.
 */
function ownProperties(r: Reader, value: object): object {
  return r.pristine ? { ...value } : own(value);
}

/** A field that may be left out: `undefined` when it is. */
export function optional<T>(r: Reader, key: Key, value: unknown, read: Read<T>): T | undefined {
  return value === undefined || isOmitted(r, key, value) ? undefined : read(r, key, value);
}

/** Whether a tolerant receiver takes the field for one that is left out, as it is `null`. */
export function isOmitted(r: Reader, key: Key, value: unknown): boolean {
  if (value !== null || !r.tolerant) return false;
  repair(r, key, words.type("left out", value), "omitted", value, undefined);
  return true;
}

/** The value of a required field that a tolerant receiver takes from a field of another name, if it is not there. */
export function orFromAlias(r: Reader, key: Key, value: unknown, o: object, alias: string): unknown {
  if (value !== undefined || !r.tolerant || !Object.hasOwn(o, alias)) return value;
  r.fieldMissing = true;
  return repair(r, key, words.required(), "renamed", alias, Reflect.get(o, alias));
}

/** 1 for a field that is there, 0 for one that is not. */
export function oneIfPresent(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
}

/**
 * Whether the object surely has no other fields than the `count` that were read. It inherits none that would show. Once
 * a required field was missing, the count says nothing.
 */
export function hasFieldCount(r: Reader, o: object, count: number): boolean {
  if (r.fieldMissing) return false;
  let fields = 0;
  for (const _ in o) fields++;
  return fields === count;
}

/** Refuses the fields that are not `known`; a tolerant receiver drops them. The object inherits none that would show. */
export function refuseUnknownFields<T>(r: Reader, o: Fields<T>, known: readonly (keyof T & string)[]): void {
  const names: readonly string[] = known;
  for (const field in o) {
    if (names.includes(field)) continue;
    const name = words.shortened(field, mostCharactersOfName);
    // What stands in a field that is not known may be anything, an idTag too, so it is not shown.
    if (r.tolerant) repair(r, name, words.unknownField(), "dropped", undefined, undefined);
    else addIssue(r, name, words.unknownField());
  }
}

/** How much of the name of an unknown field is shown; no name of OCPP 1.6 is longer than 25. */
const mostCharactersOfName = 40;

/** A message without fields: always the same frozen object. */
export function readEmptyMessage<T extends Message<string>>(r: Reader, key: Key, value: unknown): T {
  const o = fieldsOf<T>(r, key, value);
  if (o !== undefined) refuseUnknownFields(r, o, []);
  return emptyMessage<T>();
}

/** The one message without fields. */
export function emptyMessage<T extends Message<string>>(): T {
  return freeze<T>(empty);
}

const empty = {};
