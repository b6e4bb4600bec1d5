import type { Finding, Issue, Warning } from "./finding.js";

/** What a constructor returns when all is well. */
export interface Success<T> {
  /** `true`: there is a value. */
  readonly ok: true;
  /** The value, checked and deeply frozen. */
  readonly value: T;
  /** What is allowed but not advised and, in tolerant decoding, what was repaired. Usually empty. */
  readonly warnings: readonly Warning[];
  /** Absent, which is the mark of a success in Standard Schema. */
  readonly issues?: undefined;
}

/** What a constructor returns when something is wrong. */
export interface Failure {
  /** `false`: there are issues. */
  readonly ok: false;
  /** Everything that is wrong, in the order of the fields. Never empty. */
  readonly issues: readonly Issue[];
}

/** The answer of every constructor. Nothing is thrown. */
export type Result<T> = Success<T> | Failure;

/** What `unwrap` throws: the issues of a failed result. */
export class ValidationError extends Error {
  /** The mark of this error, also across realms. */
  override readonly name = "ValidationError";
  /** Everything that was wrong. Never empty. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatFinding).join("; "));
    this.issues = issues;
  }
}

/**
 * The value of a result, for those who prefer exceptions.
 *
 * @throws ValidationError if the result is a failure.
 */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ValidationError(result.issues);
}

/** A finding in one line for people: `meterValue[0].timestamp is required`, `the id must not be empty`. */
export function formatFinding(finding: Finding): string {
  return `${subjectOf(finding)} ${finding.message}`;
}

function subjectOf({ path, rule, ...rest }: Finding): string {
  const { part, received } = { part: undefined, received: undefined, ...rest };
  if (rule === "action") return `action "${received ?? ""}"`;
  if (part !== undefined) return `the ${part}`;
  let place = "";
  for (const step of path) place += typeof step === "number" ? `[${step}]` : place === "" ? step : `.${step}`;
  return place === "" ? "the value" : place;
}
