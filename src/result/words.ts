/**
 * What is found about single values and about frames, with the words for it. The words of a rule between fields are with
 * the rule, in `src/rules`.
 */
import * as rules from "../generated/rules.js";
import type { Expected, FindingKind, FramePart, Issue, Path, RuleRecord, Violation } from "./finding.js";

/** An issue that has yet to be given its place. */
export interface UnplacedIssue extends Issue {
  path: Path;
  kind: FindingKind;
  violation: Violation;
  expected?: Expected;
  received?: string | number;
  part?: FramePart;
}

/** An issue by a rule, with what it asks and what was there instead. */
export function issueOf(
  rule: RuleRecord,
  message: string,
  expected?: Expected,
  received?: string | number,
): UnplacedIssue {
  const { id, kind, violation } = rule;
  // One literal is faster than fields that are added to it, and calls no setter that it inherits.
  if (expected === undefined) {
    if (received === undefined) return { level: "error", rule: id, kind, path: outermost, violation, message };
    return { level: "error", rule: id, kind, path: outermost, violation, message, received };
  }
  if (received === undefined) return { level: "error", rule: id, kind, path: outermost, violation, message, expected };
  return { level: "error", rule: id, kind, path: outermost, violation, message, expected, received };
}

/** The place of the message itself. */
const outermost: Path = Object.freeze([]);

export const required = (): UnplacedIssue => issueOf(rules.required, "is required");

export function fewItems(least: number, length: number): UnplacedIssue {
  const issue = issueOf(rules.count, `must have at least ${least} item${plural(least)}`, { least }, length);
  if (length === 0) issue.kind = "EmptyValue";
  return issue;
}

export const manyItems = (most: number, length: number): UnplacedIssue =>
  issueOf(rules.count, `must have at most ${most} items`, { most }, length);

export function type(expected: string, value: unknown): UnplacedIssue {
  const received = typeName(value);
  return issueOf(rules.type, `must be ${expected}, not ${received}`, expected, received);
}

/** The same for a whole payload, or an element of a frame. */
export function formation(expected: string, value: unknown): UnplacedIssue {
  const issue = type(expected, value);
  issue.violation = "FormationViolation";
  return issue;
}

export const unknownField = (): UnplacedIssue => issueOf(rules.unknownField, "is not a field of this message");

export const json = (): UnplacedIssue => issueOf(rules.json, "is not JSON");

export const brokenJson = (position: number): UnplacedIssue =>
  issueOf(rules.json, `is not JSON from character ${position} on`);

export const earlyEnd = (): UnplacedIssue => issueOf(rules.json, "is not JSON: it ends too early");

export const unreadable = (): UnplacedIssue =>
  issueOf(rules.unreadable, "could not be read: an exception was thrown while it was read");

export const empty = (): UnplacedIssue => issueOf(rules.minLength, "must not be empty", { least: 1 }, 0);

export const emptyText = (): UnplacedIssue => issueOf(rules.emptyText, "should not be empty", { least: 1 }, 0);

export const maxLength = (most: number, length: number): UnplacedIssue =>
  issueOf(rules.maxLength, `must have at most ${most} characters, not ${length}`, { most }, length);

export const charset = (): UnplacedIssue =>
  issueOf(rules.charset, "must have printable ASCII characters only (32 to 126)", "printable ASCII");

export const charsetOfLines = (): UnplacedIssue =>
  issueOf(
    rules.charset,
    "must have printable ASCII characters and line breaks only",
    "printable ASCII and line breaks",
  );

export const range = (least: number, most: number, value: number): UnplacedIssue =>
  issueOf(rules.range, `must be ${least} to ${most}, not ${value}`, { least, most }, value);

export const usualRange = (least: number, most: number, value: number): UnplacedIssue =>
  issueOf(rules.usualRange, `should be ${least} to ${most}, not ${value}`, { least, most }, value);

export const negative = (value: number): UnplacedIssue =>
  issueOf(rules.usualRange, `should be at least 0, not ${value}`, { least: 0 }, value);

export const lostDigits = (least: number, most: number): UnplacedIssue =>
  issueOf(rules.range, "is beyond 2^53: its exact value was lost when the JSON was read", { least, most });

export const decimals = (value: number): UnplacedIssue =>
  issueOf(rules.decimals, `must have at most one decimal, not ${value}`, { most: 1 }, value);

/** `words` is what is said of a text that is none of the members. */
export const member = (members: readonly string[], words: string, received: string): UnplacedIssue =>
  issueOf(rules.member, words, members, shortened(received));

/** `expected` is the type of a configuration key in words. A text that may be a secret is not passed. */
export const keyType = (expected: string, text?: string): UnplacedIssue =>
  text === undefined
    ? issueOf(rules.keyType, `must be ${expected}`, expected)
    : issueOf(rules.keyType, `must be ${expected}, not "${shortened(text)}"`, expected, shortened(text));

export const emptyItem = (): UnplacedIssue => issueOf(rules.keyType, "must not be empty between its commas", "an item");

export const dateTime = (): UnplacedIssue =>
  issueOf(rules.format, "must be an existing date and time as in 2025-01-02T15:04:05Z", "date and time");

export const noSeconds = (): UnplacedIssue =>
  issueOf(rules.timeSeconds, "should have seconds as in 2025-01-02T15:04:05Z", "seconds");

export const utc = (): UnplacedIssue => issueOf(rules.utc, "must be in UTC, that is, end with Z", "UTC");

export const uri = (): UnplacedIssue => issueOf(rules.format, "must be a URI such as ftp://host/folder", "URI");

export const relativeUri = (): UnplacedIssue =>
  issueOf(rules.absoluteUri, "should be an absolute URI such as ftp://host/folder", "absolute URI");

export const more = (count: number): UnplacedIssue =>
  issueOf(rules.issueLimit, `has ${count} more problem${plural(count)}`, undefined, count);

export const noUtf8 = (): UnplacedIssue => issueOf(rules.utf8, "is not UTF-8");

export const noFrame = (value: unknown): UnplacedIssue =>
  issueOf(rules.frame, "must be a list", "a list", typeName(value));

export const elementCount = (expected: number, count: number): UnplacedIssue =>
  issueOf(rules.frame, `must have ${expected} elements, not ${count}`, expected, count);

export const messageType = (): UnplacedIssue =>
  issueOf(rules.messageType, "must be 2 (CALL), 3 (CALLRESULT) or 4 (CALLERROR)");

export const unknownAction = (action: string): UnplacedIssue =>
  issueOf(rules.action, "is not known", undefined, shortened(action));

export const unknownCall = (): UnplacedIssue =>
  issueOf(rules.actionOfCall, "is not known: the function `action` threw an exception");

/**
 * A text of the peer as a finding shows it: at most `most` characters, with `?` for what a terminal acts on or does not
 * show, and for half a character.
 */
export function shortened(text: string, most = 100): string {
  const start = text.length > most ? detached(text.slice(0, most)) : text;
  return /[^ -~]/.test(start) ? start.replace(unprintable, "?") : start;
}

/** Control and format characters, line separators, lone surrogates, and what has no width. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The same text, made anew: engines keep the whole of a text for as long as somebody holds a part that was cut out. */
export function detached(part: string): string {
  // By a pattern, as texts may have got a `Symbol.split`.
  return part.split(/(?:)/).join("");
}

const plural = (count: number): string => (count === 1 ? "" : "s");

/** The type of a value in words. */
export function typeName(value: unknown): string {
  // Whole words for the two that are most often mistaken for each other, as joining them is slow.
  if (typeof value === "string") return "a string";
  if (Number.isInteger(value)) return "a number";
  if (typeof value === "number") return Number.isFinite(value) ? "a fraction" : String(value);
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "object") return `a ${typeof value}`;
  // A Date or a Map is none of the objects that JSON has. Its own name may say anything, so it is not shown.
  return isOrdinary(value) ? "an object" : "an object of another kind";
}

/** Whether the object is of the kind that an object literal, or a class, makes. */
export function isOrdinary(value: object): boolean {
  if (!(Symbol.toStringTag in ordinary)) return Object.prototype.toString.call(value) === "[object Object]";
  // A name that all objects inherit hides what they are: then only what is made of no class is taken.
  const parent: unknown = Object.getPrototypeOf(value);
  return typeof parent !== "object" || parent === null || Object.getPrototypeOf(parent) === null;
}

const ordinary = {};
