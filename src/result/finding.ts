import type { Rule } from "../generated/rules.js";

/**
 * The two sentinel kinds. `EmptyValue`: something that must be there is missing or empty. `InvalidValue`: it is there
 * and wrong. They are stable and independent of wording.
 */
export type FindingKind = "EmptyValue" | "InvalidValue";

/**
 * The OCPP-J error code that answers a CALL with such an issue. `Formation…` and `Occurence…` are OCPP 1.6's own
 * spellings. OCPP-J §4.2.3, errata 5.1 and 5.2.
 */
export type Violation =
  | "FormationViolation"
  | "InternalError"
  | "NotImplemented"
  | "OccurenceConstraintViolation"
  | "PropertyConstraintViolation"
  | "TypeConstraintViolation";

/**
 * Where a problem is, from the message inwards: field names and list positions. The message itself is the empty path.
 */
export type Path = readonly (string | number)[];

/** What is settled about a rule, whoever breaks it; `src/generated/rules.ts` has all of them. */
export interface RuleRecord {
  readonly id: Rule;
  /** `sender`: an error of whoever sends a message, advice for whoever receives it. */
  readonly level: "advice" | "error" | "sender";
  readonly kind: FindingKind;
  readonly violation: Violation;
}

/** What a number, a length or a count must keep to; either end may be open. */
export interface Limits {
  /** The least that is allowed. */
  readonly least?: number;
  /** The most that is allowed. */
  readonly most?: number;
}

/** What a rule asks of a value: a type or a form in words, a value, the members of an enumeration, or limits. */
export type Expected = string | number | Limits | readonly string[];

/** The part of an OCPP-J frame that a finding is about, if it is not about a field of the payload. */
export type FramePart =
  "action" | "description" | "details" | "error code" | "frame" | "id" | "message type" | "payload";

/** What was found about one value: data, of which `message` is a view in words. */
export interface Finding {
  /**
   * `error`: the message is refused. `advice`: it is allowed but not advised. `repair`: it is an error, and tolerant
   * decoding has repaired it. Stable.
   */
  readonly level: "advice" | "error" | "repair";
  /** The rule that was broken. Stable. */
  readonly rule: Rule;
  /** One of the two sentinels. Stable. */
  readonly kind: FindingKind;
  /** Where the problem is. Stable. */
  readonly path: Path;
  /** The OCPP-J error code of this problem. Stable. */
  readonly violation: Violation;
  /** What is wrong in words, without the place: `is required`. Not stable, and never shows an idTag. */
  readonly message: string;
  /** What the rule asks. Absent where the rule alone says it. */
  readonly expected?: Expected;
  /**
   * What was there instead: a type in words, a length, a count, a number, or a text that is no member, of at most 100
   * characters. Never an idTag, nor a configuration value, but for one whose key is known to be a number, a boolean, a
   * member or a list.
   */
  readonly received?: string | number;
  /** Only of frames: the part that the problem is in. */
  readonly part?: FramePart;
}

/** A problem for which a message is refused. */
export interface Issue extends Finding {
  readonly level: "error";
}

/** Something that is allowed but not advised. */
export interface Advice extends Finding {
  readonly level: "advice";
  /** Absent, as nothing was repaired. */
  readonly repair?: undefined;
  /** Absent, as nothing was repaired. */
  readonly read?: undefined;
  /** Absent, as nothing was repaired. */
  readonly became?: undefined;
}

/**
 * What tolerant decoding does with a value that strict decoding refuses. `kept`: it stays as it is. `dropped`: it is
 * left out, though it was not empty. `omitted`: it is left out, as it was `null` or empty. `converted`: it is written
 * in the type that is expected. `normalised`: it is written in the form that is expected. `rounded`: it is written with
 * fewer digits. `wrapped`: it became a list of one. `replaced`: the member for anything else stands in for it.
 * `renamed`: it was found under another name.
 */
export type RepairKind =
  "converted" | "dropped" | "kept" | "normalised" | "omitted" | "renamed" | "replaced" | "rounded" | "wrapped";

/** A problem that tolerant decoding has repaired. */
export interface Repair extends Finding {
  readonly level: "repair";
  /** What was done. Stable. */
  readonly repair: RepairKind;
  /**
   * What was read: a text of at most 100 characters, a number, a boolean or `null`; the type in words if it was
   * anything else. Absent for an unknown field, which may hold an idTag.
   */
  readonly read?: string | number | boolean | null;
  /** What it became, in the same form; absent if it was left out. */
  readonly became?: string | number | boolean | null;
}

/** What does not fail a message: a piece of advice or, in tolerant decoding, a repair. */
export type Warning = Advice | Repair;
