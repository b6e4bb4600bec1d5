/**
 * The two sentinel kinds. `EmptyValue`: something that must be there is missing or empty. `InvalidValue`: it is there
 * and wrong. They are stable and independent of wording.
 */
export type IssueKind = "EmptyValue" | "InvalidValue";

/**
 * The OCPP-J error code that answers a CALL with such an issue. `Formation…` and `Occurence…` are OCPP 1.6's own
 * spellings. OCPP-J §4.2.3, errata 5.1 and 5.2.
 */
export type Violation =
  | "FormationViolation"
  | "NotImplemented"
  | "OccurenceConstraintViolation"
  | "PropertyConstraintViolation"
  | "TypeConstraintViolation";

/**
 * Where a problem is, from the message inwards: field names and list positions. The message itself is the empty path.
 */
export type Path = readonly (string | number)[];

/** One problem of one value. */
export interface Issue {
  /** One of the two sentinels. Stable. */
  readonly kind: IssueKind;
  /** Identity of the rule that was broken, such as `max-length` or `first-period`. Stable. */
  readonly rule: string;
  /** Where the problem is. Stable. */
  readonly path: Path;
  /** The problem in words, for people. Not stable, and never shows an idTag. */
  readonly message: string;
  /** The OCPP-J error code of this problem. Stable. */
  readonly violation: Violation;
}

/**
 * What tolerant decoding does with a value that strict decoding refuses. `kept`: it stays as it is. `dropped`: it is
 * left out, though it was not empty. `omitted`: it is left out, as it was `null` or empty. `converted`: it is written
 * in the type that is expected. `normalised`: it is written in the form that is expected. `rounded`: it is written with
 * fewer digits. `wrapped`: it became a list of one. `replaced`: the member for anything else stands in for it.
 * `renamed`: it was found under another name.
 */
export type Repair =
  "converted" | "dropped" | "kept" | "normalised" | "omitted" | "renamed" | "replaced" | "rounded" | "wrapped";

/**
 * Something that is allowed but not advised or, in tolerant decoding, something that was wrong and what was done about
 * it.
 */
export interface Warning extends Issue {
  /** What tolerant decoding did. Stable. Absent if the rule is only a piece of advice. */
  readonly repair?: Repair;
  /**
   * What was read: a text of at most 100 characters, a number, a boolean or `null`; the type in words if it was
   * anything else. Absent for an unknown field, which may hold an idTag.
   */
  readonly read?: string | number | boolean | null;
  /** What it became, in the same form; absent if it was left out. */
  readonly became?: string | number | boolean | null;
}

/** An issue that has yet to be given its place. */
export interface Finding extends Issue {
  path: Path;
}
