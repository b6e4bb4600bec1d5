import type { Issue, Repair } from "../result/finding.js";
import { freezeIfValid } from "./brand.js";
import { readList } from "./list.js";
import { append, own } from "./own.js";
import { gather, type Gathered, type Key, type Read, type Reader, type Readings } from "./reader.js";

/**
 * A list of measured values. A tolerant receiver drops a value that says something which OCPP has no word for, as a
 * guess would change its meaning; what was wrong with it is remembered, in case that none is left.
 */
export function readReadings<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!r.tolerant) return readList(r, key, value, least, item);
  const readings = (r.readings ??= { kept: 0, dropped: undefined, isReading: false, isForeign: true });
  const kept: T[] = [];
  const count = { dropped: 0 };
  const all = readList(r, key, value, least, (reader, position, reading) => {
    const { read, issues } = readApart(reader, readings, position, reading, item);
    if (issues !== undefined && readings.isForeign) {
      readings.dropped = gatherAll(r, readings.dropped, issues);
      r.warnings = gatherAll(r, r.warnings, { first: issues.first.map(dropping), more: issues.more });
      count.dropped++;
    } else {
      if (issues !== undefined) r.issues = gatherAll(r, r.issues, issues);
      append(kept, read);
      readings.kept++;
    }
    return read;
  });
  return count.dropped === 0 ? all : freezeIfValid<readonly T[]>(r, kept);
}

/** Reads a measured value by itself: nothing is left out of it, as that would change its meaning. */
export function alone<T>(item: Read<T>): Read<T> {
  return (r, key, value) => {
    r.readings = { kept: 1, dropped: undefined, isReading: true, isForeign: false };
    return item(r, key, value);
  };
}

/** Reads one value, and returns what is wrong with it rather than adding it to what was wrong before. */
function readApart<T>(
  r: Reader,
  readings: Readings,
  key: Key,
  value: unknown,
  item: Read<T>,
): { read: T; issues: Gathered<Issue> | undefined } {
  const before = r.issues;
  r.issues = undefined;
  readings.isReading = true;
  readings.isForeign = true;
  try {
    const read = item(r, key, value);
    return { read, issues: r.issues };
  } finally {
    r.issues = before;
    readings.isReading = false;
  }
}

function gatherAll<T>(
  r: Reader,
  found: Gathered<T> | undefined,
  { first, more }: Gathered<T>,
): Gathered<T> | undefined {
  let all = found;
  for (const next of first) all = gather(r, all, next);
  if (all !== undefined) all.more += more;
  return all;
}

/** The warning that a reading was dropped, with the text that OCPP has no word for where findings show it. */
function dropping(issue: Issue): Repair {
  const { received } = own(issue);
  return { ...issue, level: "repair", repair: "dropped", ...(received !== undefined && { read: received }) };
}
