import { refused } from "./brand.js";
import * as findings from "./findings.js";
import type { Finding, Issue, Path, Repair, Warning } from "./issue.js";

/**
 * The state of one run over one value.
 *
 * A check takes a good value at once and without touching the reader. Only for what is not good as it stands are paths
 * built and words chosen.
 */
export interface Reader {
  /** Whether our own side made the value. A sender may give a `Date`, and is held to UTC. */
  readonly sending: boolean;
  /** Whether what chargers are known to send is repaired, with a warning, rather than refused. */
  readonly tolerant: boolean;
  /**
   * Whether `Object.prototype` has its usual members only, so that plain objects can be read without asking whose a
   * property is.
   */
  readonly pristine: boolean;
  /** How many issues, and how many warnings, are kept. */
  readonly limit: number;
  /**
   * Whether the value came out of `JSON.parse`, nobody else holds it, and all of it was good so far: objects and lists
   * are then frozen where they are. Otherwise they are copied.
   */
  asIs: boolean;
  /** Whether a required field was missing so far. */
  missed: boolean;
  /** Where the object or list that is being read is; `undefined` for the message itself. */
  within: Place | undefined;
  issues: Gathered<Found> | undefined;
  warnings: Gathered<Warning> | undefined;
  /** Whether a reading is being read that a tolerant receiver may drop, and then tells what it read. */
  mayDrop: boolean;
  /** How many of such readings were kept. */
  readings: number;
  /** What was wrong with those that were dropped. */
  dropped: Gathered<Issue> | undefined;
}

/** A place in a message: a step from the place that it is in. */
export interface Place {
  readonly outer: Place | undefined;
  /** That of a list goes from item to item. */
  key: string | number;
}

/** What was found so far: the first ones, and how many more there were. */
export interface Gathered<T> {
  readonly first: T[];
  more: number;
}

/** An issue and, if the reading that it is in may be dropped, what was read. */
export type Found = Issue & Pick<Warning, "read">;

/** The name of a value in the object that is being read; `undefined` for the message itself, and for an item of a list. */
export type Key = string | number | undefined;

/** Where a finding is: a value of the object that is being read, or something further inside. */
export type Where = Key | Path;

/** A check: the value as its type, or a refusal that the reader remembers. */
export type Read<T> = (r: Reader, key: Key, value: unknown) => T;

/** Whether the value is the message itself, rather than something in it. */
export function isOutermost(r: Reader, key: Key): boolean {
  return key === undefined && r.within === undefined;
}

/** Goes on to the object or list `key`, so that what is found there has its place. Gives the place to return to. */
export function enter(r: Reader, key: Key): Place | undefined {
  const outer = r.within;
  if (key !== undefined) r.within = { outer, key };
  return outer;
}

/** Gives what a good value is written as, which is not how it was read. */
export function rewrite<T>(r: Reader, written: T): T {
  r.asIs = false;
  return written;
}

/** Notes that something is wrong. */
export function report(r: Reader, where: Where, finding: Finding, read?: unknown): void {
  r.asIs = false;
  finding.path = pathTo(r, where);
  r.issues = gather(r, r.issues, r.mayDrop && read !== undefined ? { ...finding, read: shown(read) } : finding);
}

/** Notes that the value is wrong, and gives what stands in for it. */
export function refuse(r: Reader, key: Key, finding: Finding, read?: unknown): never {
  report(r, key, finding, read);
  return refused;
}

/** Notes that the value is missing, or not of the JSON type that is expected. */
export function refuseType(r: Reader, key: Key, value: unknown, expected: string): never {
  if (value !== undefined || isOutermost(r, key)) return refuse(r, key, findings.type(expected, value));
  r.missed = true;
  return refuse(r, key, findings.required());
}

/** Notes that something is allowed but not advised. */
export function warn(r: Reader, where: Where, finding: Finding): void {
  finding.path = pathTo(r, where);
  addWarning(r, finding);
}

/**
 * Notes that a rule of the specification's prose was broken, which is no reason for a tolerant receiver to refuse the
 * message: it keeps the value.
 */
export function violate(r: Reader, where: Where, finding: Finding, value?: string | number): void {
  if (!r.tolerant) {
    report(r, where, finding);
    return;
  }
  const kept = value === undefined ? {} : { read: shown(value), became: shown(value) };
  addWarning(r, { ...finding, path: pathTo(r, where), repair: "kept", ...kept });
}

/** Notes that something was wrong and what it became, and gives that. */
export function mend<T>(r: Reader, key: Key, finding: Finding, repair: Repair, read: unknown, became: T): T {
  r.asIs = false;
  addWarning(r, {
    ...finding,
    path: pathTo(r, key),
    repair,
    ...(read !== undefined && { read: shown(read) }),
    ...(became !== undefined && { became: shown(became) }),
  });
  return became;
}

export function addWarning(r: Reader, warning: Warning): void {
  r.warnings = gather(r, r.warnings, warning);
}

/** Adds to what was found so far, up to the limit of the reader. */
export function gather<T>(r: Reader, found: Gathered<T> | undefined, next: T): Gathered<T> {
  if (found === undefined) return { first: [next], more: 0 };
  if (found.first.length < r.limit) found.first.push(next);
  else found.more++;
  return found;
}

/** Whether a field of the object that is being read was refused, so that it only seems to be left out. */
export function wasRefused(r: Reader, field: string): boolean {
  if (r.issues === undefined) return false;
  const { first } = r.issues;
  const here = pathTo(r, undefined);
  // What is wrong with the object that is being read was found last.
  for (let i = first.length - 1; i >= 0; i--) {
    const path = first[i]?.path;
    if (!here.every((step, depth) => step === path?.[depth])) return false;
    if (path?.length === here.length + 1 && path.at(-1) === field) return true;
  }
  return false;
}

/** The steps from the message to a place in the object that is being read. */
function pathTo({ within }: Reader, where: Where): Path {
  const inside = typeof where === "object" ? where : where === undefined ? [] : [where];
  if (within === undefined) return inside;
  let depth = 0;
  for (let at: Place | undefined = within; at !== undefined; at = at.outer) depth++;
  const path = new Array<string | number>(depth + inside.length);
  for (let i = 0; i < inside.length; i++) path[depth + i] = inside[i] ?? "";
  for (let at: Place | undefined = within; at !== undefined; at = at.outer) path[--depth] = at.key;
  return path;
}

/** A value as a warning shows it: nothing large, and nothing that somebody else can change. */
function shown(value: unknown): string | number | boolean | null {
  if (typeof value === "string") return value.slice(0, 100);
  return typeof value === "number" || typeof value === "boolean" || value === null ? value : findings.typeName(value);
}
