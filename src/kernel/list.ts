import { complete, goodItems } from "./brand.js";
import * as findings from "./findings.js";
import type { Issue } from "./issue.js";
import {
  addWarning,
  enter,
  type Found,
  gather,
  type Key,
  mend,
  type Read,
  type Reader,
  refuse,
  refuseType,
} from "./reader.js";

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
  const given: readonly unknown[] = value;
  const length = given.length;
  if (!(length <= mostItems)) return refuse(r, key, findings.manyItems(mostItems));
  if (length < least) {
    const finding = findings.fewItems(least, length);
    if (!r.tolerant) return refuse(r, key, finding);
    mend(r, key, finding, "kept", value, value);
  }
  const outer = enter(r, key);
  const position = { outer: r.within, key: 0 };
  r.within = position;
  let copy: T[] | undefined = r.asIs ? undefined : [];
  for (let i = 0; i < length; i++) {
    position.key = i;
    const read = item(r, undefined, given[i]);
    if (r.asIs) continue;
    copy ??= goodItems<T>(given, i);
    if (r.issues === undefined || r.issues.more === 0) copy[i] = read;
  }
  r.within = outer;
  return complete<readonly T[]>(r, copy ?? given);
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
  const all = readList(r, key, value, least, (reader, position, reading) => {
    const { read, found } = readApart(reader, position, reading, item);
    if (found.length > 0 && found.every(isForeign)) {
      for (const foreign of found) drop(r, foreign);
    } else {
      for (const own of found) r.issues = gather(r, r.issues, issueOf(own));
      kept.push(read);
      r.readings++;
    }
    return read;
  });
  return kept.length === all.length ? all : complete<readonly T[]>(r, kept);
}

/** Reads one of them, and gives what was wrong with it rather than adding it to what was wrong before. */
function readApart<T>(r: Reader, key: Key, value: unknown, item: Read<T>): { read: T; found: readonly Found[] } {
  const before = r.issues;
  r.issues = undefined;
  r.mayDrop = true;
  try {
    const read = item(r, key, value);
    return { read, found: foundIn(r) };
  } finally {
    r.issues = before;
    r.mayDrop = false;
  }
}

function foundIn({ issues }: Reader): readonly Found[] {
  return issues?.first ?? [];
}

function drop(r: Reader, found: Found): void {
  r.dropped = gather(r, r.dropped, issueOf(found));
  addWarning(r, { ...found, repair: "dropped" });
}

/** The issue alone: what was read is told by warnings only. */
function issueOf({ read: _, ...issue }: Found): Issue {
  return issue;
}

/** Whether the issue is a member that OCPP does not have, or a text, perhaps an empty one, where a number belongs. */
function isForeign({ rule }: Issue): boolean {
  return rule === "member" || rule === "raw-value" || rule === "min-length";
}
