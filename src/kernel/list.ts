import { inPlace, seal } from "./brand.js";
import * as findings from "./findings.js";
import type { Issue } from "./issue.js";
import { addWarning, type Found, type Key, mend, type Read, type Reader, refuse, refuseType } from "./reader.js";

/**
 * Far beyond any real message; it keeps a list that only claims to be long, such as a sparse one, from costing time.
 */
const mostItems = 1_000_000;

/**
 * A list of at least `least` items, each read once. Nothing more is kept of it once there are too many issues to list.
 *
 * A tolerant receiver takes an object for a list of that one, and keeps a list that is too short.
 */
export function readList<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!Array.isArray(value)) return examineNoList(r, key, value, least, item);
  const given: readonly unknown[] = value;
  const length = given.length;
  if (!(length <= mostItems)) return refuse(r, key, findings.manyItems(mostItems));
  if (length < least) {
    const finding = findings.fewItems(least, length);
    if (!r.tolerant) return refuse(r, key, finding);
    mend(r, key, finding, "kept", value, value);
  }
  if (key !== undefined) r.path.push(key);
  const items: T[] = r.owned ? inPlace(value) : [];
  for (let i = 0; i < length; i++) {
    const read = item(r, i, given[i]);
    if (r.moreIssues === 0) items[i] = read;
  }
  if (key !== undefined) r.path.pop();
  return seal<readonly T[]>(items);
}

function examineNoList<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!r.tolerant || typeof value !== "object" || value === null) return refuseType(r, key, value, "a list");
  const finding = findings.type("a list", value);
  return readList(r, key, mend(r, key, finding, "wrapped", value, [value]), least, item);
}

/**
 * A list of measured values. A tolerant receiver drops those that say something which OCPP has no word for, as to guess
 * would give them another meaning; what was wrong with them is kept, in case that none is left.
 */
export function readReadings<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!r.tolerant) return readList(r, key, value, least, item);
  const kept: T[] = [];
  readList(r, key, value, least, (reader, i, reading) => {
    const { length: before } = r.issues;
    const { moreIssues } = r;
    const read = item(reader, i, reading);
    const found = r.issues.slice(before);
    if (found.length > 0 && found.every(isForeign)) {
      r.issues.length = before;
      r.moreIssues = moreIssues;
      for (const issue of found) drop(r, issue);
    } else {
      kept.push(read);
      r.readings++;
    }
    return read;
  });
  return seal<readonly T[]>(kept);
}

function drop(r: Reader, issue: Found): void {
  if (r.dropped.length < r.limit) r.dropped.push(issue);
  else r.moreDropped++;
  addWarning(r, { ...issue, repair: "dropped" });
}

/** Whether the issue is a member that OCPP does not have, or a text, perhaps an empty one, where a number belongs. */
function isForeign({ rule }: Issue): boolean {
  return rule === "member" || rule === "raw-value" || rule === "min-length";
}
