/**
 * What accept functions are made of, besides the conditions of the values. An accept function takes a good message as
 * it stands, and freezes it. It says nothing of one that it does not take: a check reads that again, with a reader that
 * has the paths and the words.
 *
 * What it is called with came out of `JSON.parse`, and ordinary objects inherit none of the names that it asks for.
 */
import { type Fields, freeze } from "./brand.js";
import { mostItems } from "./list.js";
import { isObject } from "./object.js";

/** Whether the value is an object with fields. */
export function hasFields<T>(value: unknown): value is Fields<T> {
  return isObject(value);
}

/** Whether the value is a list of at least `least` items, each of which is accepted; freezes it if so. */
export function acceptsList<T>(
  value: unknown,
  least: number,
  acceptsItem: (item: unknown) => item is T,
): value is readonly T[] {
  if (!Array.isArray(value) || value.length < least || value.length > mostItems) return false;
  const items: readonly unknown[] = value;
  let accepted = 0;
  while (accepted < items.length && acceptsItem(items[accepted])) accepted++;
  if (accepted < items.length) return false;
  freeze<readonly T[]>(items);
  return true;
}

/** Whether an object, whose `count` fields were accepted, has no others; freezes it if so. */
export function acceptsFields(fields: object, count: number): boolean {
  if (!hasOnly(fields, count)) return false;
  freeze(fields);
  return true;
}

/** Whether an object, which has `count` fields, has no others. */
export function hasOnly(fields: object, count: number): boolean {
  let present = 0;
  for (const _ in fields) present++;
  return present === count;
}
