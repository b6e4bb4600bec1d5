import { type Unread, unread } from "./brand.js";
import * as findings from "./findings.js";
import { isOutermost, type Key, mend, type Read, type Reader, refuse, refuseType, report } from "./reader.js";

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The fields of an object, to be read at most once each; `undefined` if it is none, which is refused. Only its own
 * enumerable properties count, as they do for `JSON.stringify`.
 */
export function fieldsOf<T>(r: Reader, key: Key, value: unknown): Unread<T> | undefined {
  if (isObject(value)) return isPlain(r, value) ? unread<T>(value) : unread<T>(ownProperties(r, value));
  return isOutermost(r, key) ? refuse(r, key, findings.noPayload(value)) : refuseType(r, key, value, "an object");
}

/** Whether `value.field` can only be a property of its own. */
function isPlain(r: Reader, value: object): boolean {
  return r.pristine && (r.asIs || Object.getPrototypeOf(value) === Object.prototype);
}

/**
 * The own enumerable properties of an object, each read once, on an object that inherits none that would show. It is of
 * the usual kind wherever that is possible: one that inherits nothing at all would slow down the checks of all others.
 */
function ownProperties(r: Reader, value: object): object {
  const own = Object.fromEntries<unknown>(Object.entries(value));
  if (!r.pristine) Object.setPrototypeOf(own, null);
  return own;
}

/** A field that may be left out: `undefined` when it is. */
export function optional<T>(r: Reader, key: Key, value: unknown, read: Read<T>): T | undefined {
  return value === undefined || omits(r, key, value) ? undefined : read(r, key, value);
}

/** Whether a tolerant receiver takes the field for one that is left out, as it is `null`. */
export function omits(r: Reader, key: Key, value: unknown): boolean {
  if (value !== null || !r.tolerant) return false;
  mend(r, key, findings.type("left out", value), "omitted", value, undefined);
  return true;
}

/** The value of a required field that a tolerant receiver takes from a field of another name, if it is not there. */
export function misnamed(r: Reader, key: Key, value: unknown, o: object, name: string): unknown {
  if (value !== undefined || !r.tolerant || !Object.hasOwn(o, name)) return value;
  r.missed = true;
  return mend(r, key, findings.required(), "renamed", name, Reflect.get(o, name));
}

/** 1 for a field that is there, 0 for one that is not. */
export function given(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
}

/**
 * Whether the object surely has no other fields than the `count` that were read. It inherits none that would show. Once
 * a field was missed, the count says nothing.
 */
export function hasOnly(r: Reader, o: object, count: number): boolean {
  if (r.missed) return false;
  let fields = 0;
  for (const _ in o) fields++;
  return fields === count;
}

/** Refuses the fields that are not `known`; a tolerant receiver drops them. The object inherits none that would show. */
export function refuseOthers<T>(r: Reader, o: Unread<T>, known: readonly (keyof T & string)[]): void {
  const names: readonly string[] = known;
  for (const name in o) {
    if (names.includes(name)) continue;
    // What stands in a field that is not known may be anything, an idTag too, so it is not shown.
    if (r.tolerant) mend(r, name, findings.unknownField(), "dropped", undefined, undefined);
    else report(r, name, findings.unknownField());
  }
}

/** A message without fields: always the same frozen object. */
export function readNothing(r: Reader, key: Key, value: unknown): typeof nothing {
  const o = fieldsOf<typeof nothing>(r, key, value);
  if (o !== undefined) refuseOthers(r, o, []);
  return nothing;
}

/** The one message without fields. */
export const nothing: Readonly<Record<string, never>> = /* @__PURE__ */ Object.freeze({});
