/**
 * What the checks can find, with the words for it. This is the one place for the words of the checks that hold for any
 * message; those of the specification's prose are with their rules, in `src/rules`.
 */
import type { Finding, IssueKind, Path, Violation } from "./issue.js";

export const required = (): Finding => occurence("EmptyValue", "required", "is required");

export const fewItems = (least: number, length: number): Finding =>
  occurence(length === 0 ? "EmptyValue" : "InvalidValue", "count", `must have at least ${least} item${plural(least)}`);

export const manyItems = (most: number): Finding =>
  occurence("InvalidValue", "count", `must have at most ${most} items`);

export const type = (expected: string, value: unknown): Finding =>
  finding("InvalidValue", "type", `must be ${expected}, not ${typeName(value)}`, "TypeConstraintViolation");

export const noPayload = (value: unknown): Finding => formation("type", `must be an object, not ${typeName(value)}`);

export const unknownField = (): Finding => formation("unknown-field", "is not a field of this message");

export const json = (): Finding => formation("json", "is not JSON");

export const unreadable = (): Finding =>
  formation("unreadable", "could not be read: reading one of its properties threw an exception");

export const empty = (): Finding =>
  finding("EmptyValue", "min-length", "must not be empty", "PropertyConstraintViolation");

export const maxLength = (most: number, length: number): Finding =>
  breach("max-length", `must have at most ${most} characters, not ${length}`);

export const charset = (): Finding => breach("charset", "must have printable ASCII characters only (32 to 126)");

export const range = (least: number, most: number, value: number): Finding =>
  breach(
    "range",
    most === Infinity ? `must be at least ${least}, not ${value}` : `must be ${least} to ${most}, not ${value}`,
  );

export const lostDigits = (): Finding =>
  breach("range", "is beyond 2^53: its exact value was lost when the JSON was read");

export const decimals = (value: number): Finding => breach("decimals", `must have at most one decimal, not ${value}`);

export const dateTime = (): Finding => breach("format", "must be an existing date and time as in 2025-01-02T15:04:05Z");

export const utc = (): Finding => breach("utc", "must be in UTC, that is, end with Z");

export const uri = (): Finding => breach("format", "must be an absolute URI such as ftp://host/folder");

export const more = (count: number): Finding => breach("issue-limit", `has ${count} more problem${plural(count)}`);

/** A value that its rule does not allow. */
export const breach = (rule: string, message: string): Finding =>
  finding("InvalidValue", rule, message, "PropertyConstraintViolation");

/** Something that its rule asks for and that is not there. */
export const lack = (rule: string, message: string): Finding => occurence("EmptyValue", rule, message);

/** Something that does not have the form of a message. */
export const formation = (rule: string, message: string): Finding =>
  finding("InvalidValue", rule, message, "FormationViolation");

const occurence = (kind: IssueKind, rule: string, message: string): Finding =>
  finding(kind, rule, message, "OccurenceConstraintViolation");

const finding = (kind: IssueKind, rule: string, message: string, violation: Violation): Finding => ({
  kind,
  rule,
  path: outermost,
  message,
  violation,
});

/** The place of the message itself. */
const outermost: Path = Object.freeze([]);

const plural = (count: number): string => (count === 1 ? "" : "s");

/** The type of a value in words. */
export function typeName(value: unknown): string {
  // Whole words for the two that are most often mistaken for each other, as joining them is slow.
  if (typeof value === "string") return "a string";
  if (Number.isInteger(value)) return "a number";
  if (typeof value === "number") return Number.isFinite(value) ? "a fraction" : String(value);
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
