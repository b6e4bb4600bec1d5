import type { Issue, Repair } from "../result/finding.js";
import { shortened } from "../result/words.js";
import { freezeIfValid } from "./brand.js";
import { readList } from "./list.js";
import { addWarning, gather, type Key, type Read, type Reader, type Readings } from "./reader.js";

/**
 * A list of measured values. A tolerant receiver drops a value that says something which OCPP has no word for, as a
 * guess would change its meaning; what was wrong with it is remembered, in case that none is left.
 */
export function readReadings<T>(r: Reader, key: Key, value: unknown, least: number, item: Read<T>): readonly T[] {
  if (!r.tolerant) return readList(r, key, value, least, item);
  const readings = (r.readings ??= { kept: 0, dropped: undefined, isReading: false, foreign: new Map() });
  const kept: T[] = [];
  const count = { dropped: 0 };
  const all = readList(r, key, value, least, (reader, position, reading) => {
    const { read, issues } = readApart(reader, readings, position, reading, item);
    if (issues.length > 0 && issues.every((issue) => readings.foreign.has(issue))) {
      for (const issue of issues) drop(r, readings, issue);
      count.dropped++;
    } else {
      for (const issue of issues) r.issues = gather(r, r.issues, issue);
      kept.push(read);
      readings.kept++;
    }
    readings.foreign.clear();
    return read;
  });
  return count.dropped === 0 ? all : freezeIfValid<readonly T[]>(r, kept);
}

/** Reads one value, and returns what is wrong with it rather than adding it to what was wrong before. */
function readApart<T>(
  r: Reader,
  readings: Readings,
  key: Key,
  value: unknown,
  item: Read<T>,
): { read: T; issues: readonly Issue[] } {
  const before = r.issues;
  r.issues = undefined;
  readings.isReading = true;
  try {
    const read = item(r, key, value);
    return { read, issues: issuesOf(r) };
  } finally {
    r.issues = before;
    readings.isReading = false;
  }
}

function drop(r: Reader, readings: Readings, issue: Issue): void {
  readings.dropped = gather(r, readings.dropped, issue);
  const text = shortened(readings.foreign.get(issue) ?? "");
  const repair: Repair = { ...issue, level: "repair", repair: "dropped", read: text };
  addWarning(r, repair);
}

function issuesOf({ issues }: Reader): readonly Issue[] {
  return issues?.first ?? [];
}
