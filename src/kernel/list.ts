import { inPlace, seal } from "./brand.js";
import * as findings from "./findings.js";
import { type Key, type Read, type Reader, refuse, refuseType } from "./reader.js";

/** Far beyond any real message; it keeps a list that only claims to be long, such as a sparse one, from costing time. */
const mostItems = 1_000_000;

/** A list of at least `least` items, each read once. Nothing more is kept of it once there are too many issues to list. */
export function readList<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!Array.isArray(value)) return refuseType(r, key, value, "a list");
  const given: readonly unknown[] = value;
  const length = given.length;
  if (length < least) return refuse(r, key, findings.fewItems(least, length));
  if (!(length <= mostItems)) return refuse(r, key, findings.manyItems(mostItems));
  if (key !== undefined) r.path.push(key);
  const items: T[] = r.owned ? inPlace(value) : [];
  for (let i = 0; i < length; i++) {
    const read = item(r, i, given[i]);
    if (r.moreIssues === 0) items[i] = read;
  }
  if (key !== undefined) r.path.pop();
  return seal<readonly T[]>(items);
}
