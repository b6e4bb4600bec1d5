import { ownProperties, type Unread, unread } from "./brand.js";
import * as findings from "./findings.js";
import { enter, type Key, mend, type Read, type Reader, refuse, refuseType, report } from "./reader.js";

/**
 * An object whose fields `fields` reads, each at most once. Only its own enumerable properties count, as they do for
 * `JSON.stringify`.
 */
export function readObject<T>(r: Reader, key: Key, value: unknown, fields: (r: Reader, o: Unread<T>) => T): T {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return key === undefined ? refuse(r, key, findings.noPayload(value)) : refuseType(r, key, value, "an object");
  }
  const outer = enter(r, key);
  const message = fields(r, isPlain(r, value) ? unread<T>(value) : unread<T>(ownProperties(value)));
  r.within = outer;
  return message;
}

/** Whether `value.field` can only be a property of its own. */
function isPlain(r: Reader, value: object): boolean {
  if (!r.pristine) return false;
  if (r.owned) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A field that may be left out: `undefined` when it is. For a tolerant receiver `null` is left out, too. */
export function optional<T>(r: Reader, key: Key, value: unknown, read: Read<T>): T | undefined {
  if (value === undefined) return undefined;
  if (value === null && r.tolerant) {
    mend(r, key, findings.type("left out", value), "omitted", value, undefined);
    return undefined;
  }
  return read(r, key, value);
}

/** The value of a required field that a tolerant receiver takes from a field of another name, if it is not there. */
export function misnamed(r: Reader, key: Key, value: unknown, o: object, name: string): unknown {
  if (value !== undefined || !r.tolerant || !Object.hasOwn(o, name)) return value;
  return mend(r, key, findings.required(), "renamed", name, Reflect.get(o, name));
}

/** 1 for a field that is there, 0 for one that is not. */
export function given(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
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
export function readNothing(r: Reader, o: object): typeof nothing {
  refuseOthers(r, o, []);
  return nothing;
}

/** The one message without fields. */
export const nothing: Readonly<Record<string, never>> = /* @__PURE__ */ Object.freeze({});
