import { ownProperties, seal, type Unread, unread } from "./brand.js";
import * as findings from "./findings.js";
import type { ObjectSchema } from "./json-schema.js";
import { type Key, type Read, type Reader, refuse, refuseType, report } from "./reader.js";

/**
 * An object whose fields `fields` reads, each at most once. Only its own enumerable properties count, as they do for `JSON.stringify`.
 */
export function readObject<T>(r: Reader, key: Key, value: unknown, fields: (r: Reader, o: Unread<T>) => T): T {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return key === undefined ? refuse(r, key, findings.noPayload(value)) : refuseType(r, key, value, "an object");
  }
  if (key !== undefined) r.path.push(key);
  const message = fields(r, isPlain(r, value) ? unread<T>(value) : unread<T>(ownProperties(value)));
  if (key !== undefined) r.path.pop();
  return message;
}

/** Whether `value.field` can only be a property of its own. */
function isPlain(r: Reader, value: object): boolean {
  if (!r.pristine) return false;
  if (r.owned) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A field that may be left out: `undefined` when it is. */
export function optional<T>(r: Reader, key: Key, value: unknown, read: Read<T>): T | undefined {
  return value === undefined ? undefined : read(r, key, value);
}

/** 1 for a field that is there, 0 for one that is not. */
export function given(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
}

/**
 * Refuses the fields that the schema does not have. There are none if nothing was refused so far and the object is as large as the `count` of
 * required fields and of optional ones that were found.
 */
export function refuseOthers(r: Reader, o: object, count: number, schema: () => ObjectSchema): void {
  const names = Object.keys(o);
  if (names.length === count && r.issues.length === 0) return;
  const { properties } = schema();
  for (const name of names) if (!Object.hasOwn(properties, name)) report(r, name, findings.unknownField());
}

/** A message without fields: always the same frozen object. */
export function readNothing<T>(r: Reader, o: Unread<T>, schema: () => ObjectSchema): T {
  refuseOthers(r, o, 0, schema);
  return seal<T>(nothing);
}

const nothing = {};
