/**
 * The two sentinel kinds. `EmptyValue`: something that must be there is missing or empty. `InvalidValue`: it is there and wrong. They are stable
 * and independent of wording.
 */
export type IssueKind = "EmptyValue" | "InvalidValue";

/**
 * The OCPP-J error code that answers a CALL with such an issue. `Formation…` and `Occurence…` are OCPP 1.6's own spellings. OCPP-J §4.2.3,
 * errata 5.1 and 5.2.
 */
export type Violation =
  | "FormationViolation"
  | "NotImplemented"
  | "OccurenceConstraintViolation"
  | "PropertyConstraintViolation"
  | "TypeConstraintViolation";

/** Where a problem is, from the message inwards: field names and list positions. The message itself is the empty path. */
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

/** What an issue is made of, apart from where it was found. */
export type Finding = Omit<Issue, "path">;
