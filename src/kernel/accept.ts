/**
 * The fast way of a message that is good as it stands: it came out of `JSON.parse`, nobody else holds it, and it is
 * frozen where it is. Nothing here looks for reasons; what is not accepted is read again, slowly and from the start.
 */
import { mostItems } from "./list.js";
import type { Reader } from "./reader.js";

/**
 * Whether the value is good; then it is frozen. The rules of the specification's prose tell the reader what they find:
 * advice at most.
 */
export type Accept<T> = (value: unknown, r: Reader) => value is T;

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the object has no other fields than the `count` that were found in it. It inherits none that would show. */
export function hasOnly(value: object, count: number): boolean {
  let fields = 0;
  for (const _ in value) fields++;
  return fields === count;
}

/** A list of at least `least` items, with which the rules find nothing. */
export function acceptList<T>(
  value: unknown,
  r: Reader,
  least: number,
  accept: (item: unknown, r: Reader) => item is T,
): value is readonly T[] {
  if (!Array.isArray(value)) return false;
  const items: readonly unknown[] = value;
  if (items.length < least || items.length > mostItems) return false;
  for (const item of items) if (!accept(item, r) || r.warnings !== undefined) return false;
  return freeze(value);
}

/** Freezes what was accepted. */
export function freeze(value: object): true {
  Object.freeze(value);
  return true;
}
