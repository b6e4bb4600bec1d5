import type { Expected, Issue, Path, RepairKind, RuleRecord, Warning } from "../result/finding.js";
import * as words from "../result/words.js";
import type { UnplacedIssue } from "../result/words.js";
import { noValue } from "./brand.js";
import { append, own } from "./own.js";

/**
 * The state of one reading of one value.
 *
 * A check takes a good value at once and without touching the reader. Only for what is not good as it stands are paths
 * built and words chosen.
 */
export interface Reader {
  /** Whether our own side made the value. A sender may pass a `Date`, and is held to UTC. */
  readonly sending: boolean;
  /** Whether what chargers are known to send is repaired, with a warning, rather than refused. */
  readonly tolerant: boolean;
  /**
   * Whether `Object.prototype` has its usual members only, so that plain objects can be read without asking whose a
   * property is.
   */
  readonly pristine: boolean;
  /** Whether the value came out of `JSON.parse` and nobody else holds it. */
  readonly owned: boolean;
  /** How many issues, and how many warnings, are kept. */
  readonly limit: number;
  /** Whether a required field was missing so far. */
  fieldMissing: boolean;
  /** Whether a rule between fields refused something, so that issues need not be in the order of the fields. */
  ruleBroken: boolean;
  /** Where the object or list that is being read is; `undefined` for the message itself. */
  within: Place | undefined;
  issues: Gathered<Issue> | undefined;
  warnings: Gathered<Warning> | undefined;
  /** What a tolerant receiver makes of measured values; see `readings.ts`. */
  readings: Readings | undefined;
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

/** The measured values of a message, some of which a tolerant receiver drops. */
export interface Readings {
  /** How many were kept. */
  kept: number;
  /** What was wrong with those that were dropped. */
  dropped: Gathered<Issue> | undefined;
  /** Whether one is being read. */
  isReading: boolean;
  /** Whether all issues of the reading at hand come from texts which OCPP has no word for. */
  isForeign: boolean;
}

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

/** Goes on to the object or list `key`, so that what is found there has its place. Returns the place to go back to. */
export function enter(r: Reader, key: Key): Place | undefined {
  const outer = r.within;
  if (key !== undefined) r.within = { outer, key };
  return outer;
}

/** Adds an issue. `foreign`: it is about a text that says something which OCPP has no word for. */
export function addIssue(r: Reader, where: Where, issue: UnplacedIssue, foreign = false): void {
  issue.path = pathTo(r, where);
  if (!foreign && r.readings !== undefined) r.readings.isForeign = false;
  r.issues = gather(r, r.issues, issue);
}

/** Adds an issue, and returns what stands in for the value. */
export function refuse(r: Reader, key: Key, issue: UnplacedIssue, foreign = false): never {
  addIssue(r, key, issue, foreign);
  return noValue;
}

/** Refuses a value that is missing, or not of the JSON type that is expected. */
export function refuseType(r: Reader, key: Key, value: unknown, expected: string): never {
  if (value !== undefined || isOutermost(r, key)) return refuse(r, key, words.type(expected, value));
  r.fieldMissing = true;
  return refuse(r, key, words.required());
}

/**
 * Adds a finding by a rule for senders, which OCPP 1.6 does not have: a receiver keeps the value, with advice. Returns
 * whether it is kept.
 */
export function isKeptWithAdvice(r: Reader, key: Key, issue: UnplacedIssue): boolean {
  if (r.sending) addIssue(r, key, issue);
  else addWarning(r, { ...issue, level: "advice", path: pathTo(r, key) });
  return !r.sending;
}

/** What a broken rule has to say besides its words. */
export interface Evidence {
  /** What the rule asks. */
  readonly expected?: Expected;
  /** What was there instead; no idTag, and nothing that is secret. */
  readonly received?: string | number;
  /** Whether it is about a text that says something which OCPP has no word for. */
  readonly foreign?: boolean;
}

/**
 * Adds a finding by a rule between fields. Its level decides what follows: advice is a warning, and so is what only a
 * sender is held to when somebody else has sent it; an error refuses the message, but for a tolerant receiver, who keeps
 * it with a warning, unless the text is one that OCPP has no word for.
 */
export function breakRule(r: Reader, rule: RuleRecord, where: Where, message: string, evidence: Evidence = {}): void {
  const { expected, received, foreign } = own(evidence);
  // A finding is the caller's, who may change it; the list of a rule is not.
  const asked = isList(expected) ? [...expected] : expected;
  const issue = words.issueOf(rule, message, asked, received);
  if (rule.level === "advice" || (rule.level === "sender" && !r.sending))
    addWarning(r, { ...issue, level: "advice", path: pathTo(r, where) });
  else if (!r.tolerant || foreign === true) {
    r.ruleBroken = true;
    addIssue(r, where, issue, foreign);
  } else {
    const kept = received === undefined ? {} : { read: received, became: received };
    addWarning(r, { ...issue, level: "repair", path: pathTo(r, where), repair: "kept", ...kept });
  }
}

function isList(expected: Expected | undefined): expected is readonly string[] {
  return Array.isArray(expected);
}

/** Adds a warning that something was wrong and what it became, and returns that. */
export function repair<T>(r: Reader, key: Key, issue: UnplacedIssue, kind: RepairKind, read: unknown, became: T): T {
  addWarning(r, {
    ...issue,
    level: "repair",
    path: pathTo(r, key),
    repair: kind,
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
  if (found.first.length < r.limit) append(found.first, next);
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
    if (path === undefined || path.length < here.length) return false;
    if (!here.every((step, depth) => step === path[depth])) return false;
    if (path.length === here.length + 1 && path.at(-1) === field) return true;
  }
  return false;
}

/** The steps from the message to a place in the object that is being read. */
function pathTo({ within }: Reader, where: Where): Path {
  const inside: Path = typeof where === "object" ? where : where === undefined ? [] : [where];
  let path = inside;
  for (let at = within; at !== undefined; at = at.outer) path = [at.key, ...path];
  return path;
}

/** A value as a warning shows it: nothing large, and nothing that somebody else can change. */
function shown(value: unknown): string | number | boolean | null {
  if (typeof value === "string") return words.shortened(value);
  return typeof value === "number" || typeof value === "boolean" || value === null ? value : words.typeName(value);
}
