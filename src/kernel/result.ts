import type { Issue, Warning } from "./issue.js";

/** What a constructor gives back when all is well. */
export interface Success<T> {
  /** Tells success from failure. */
  readonly ok: true;
  /** The value, checked and deeply frozen. */
  readonly value: T;
  /** What is allowed but not advised and, in tolerant decoding, what was repaired. Usually empty. */
  readonly warnings: readonly Warning[];
  /** Absent, which is how Standard Schema tells success. */
  readonly issues?: undefined;
}

/** What a constructor gives back when something is wrong. */
export interface Failure {
  /** Tells failure from success. */
  readonly ok: false;
  /** Everything that is wrong, in the order of the fields. Never empty. */
  readonly issues: readonly Issue[];
}

/** The answer of every constructor. Nothing is thrown. */
export type Result<T> = Success<T> | Failure;

/** What `unwrap` throws: the issues of a failed result. */
export class ValidationError extends Error {
  /** Tells it from other errors, also across realms. */
  override readonly name = "ValidationError";
  /** Everything that was wrong. Never empty. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(describe).join("; "));
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

/** An issue in one line for people, such as `meterValue[0].timestamp is required`. */
export function describe(issue: Issue): string {
  let path = "";
  for (const step of issue.path) path += typeof step === "number" ? `[${step}]` : path === "" ? step : `.${step}`;
  return `${path === "" ? "the value" : path} ${issue.message}`;
}
