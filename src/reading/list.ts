import * as words from "../result/words.js";
import { freezeIfValid } from "./brand.js";
import { append, itemOf, lengthOf } from "./own.js";
import { enter, type Key, type Read, type Reader, refuse, refuseType, repair } from "./reader.js";

/**
 * Far beyond any real message; it keeps a list that only claims to be long, such as a sparse one, from costing time.
 */
export const mostItems = 1_000_000;

/**
 * A list of at least `least` items, each read once. Nothing more is kept of it once there are too many issues to list.
 *
 * A tolerant receiver takes an object for a list of that one, and keeps a list that is too short.
 */
export function readList<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!Array.isArray(value)) return examineNoList(r, key, value, least, item);
  const items: readonly unknown[] = value;
  const length = lengthOf(items);
  if (!(length <= mostItems)) return refuse(r, key, words.manyItems(mostItems, length));
  if (length < least) {
    const issue = words.fewItems(least, length);
    if (!r.tolerant) return refuse(r, key, issue);
    repair(r, key, issue, "kept", value, value);
  }
  const outer = enter(r, key);
  const position = { outer: r.within, key: 0 };
  r.within = position;
  const copy: T[] = [];
  for (let i = 0; i < length; i++) {
    position.key = i;
    const read = item(r, undefined, r.owned ? items[i] : itemOf(items, i));
    if (r.issues === undefined || r.issues.more === 0) append(copy, read);
  }
  r.within = outer;
  return freezeIfValid<readonly T[]>(r, copy);
}

function examineNoList<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!r.tolerant || typeof value !== "object" || value === null) return refuseType(r, key, value, "a list");
  const issue = words.type("a list", value);
  return readList(r, key, repair(r, key, issue, "wrapped", value, [value]), least, item);
}
