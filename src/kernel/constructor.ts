import * as findings from "./findings.js";
import type { Issue } from "./issue.js";
import type { JsonSchema } from "./json-schema.js";
import { type Read, type Reader, report } from "./reader.js";
import type { Result } from "./result.js";
import { type StandardProps, toTarget } from "./standard-schema.js";

/** How a received value is read. */
export interface DecodeOptions {
  /** How many issues are reported before the rest is only counted: 64 unless told otherwise, at least 1. */
  readonly maxIssues?: number | undefined;
  /**
   * Whether to repair what chargers are known to send, with a warning for each repair, rather than to refuse it. For a
   * back end that has to go on; not for what you send yourself, nor for certification.
   */
  readonly tolerant?: boolean | undefined;
  /**
   * Whether the payload came out of `JSON.parse` and nobody else holds it. It is then checked and frozen as it is,
   * which is faster than to copy it. Not for anything else: other objects are not protected from their getters.
   */
  readonly owned?: boolean | undefined;
}

/**
 * Makes, or reads, one kind of value. None of its functions ever throws, whatever it is given.
 *
 * Called directly, it is the sender's side: a time may be a `Date`, and must be in UTC.
 */
export interface Constructor<Input, T> {
  (input: Input): Result<T>;
  /**
   * The receiver's side, from a JSON value that was parsed already. Nothing of it is kept or changed, unless it is
   * `owned`.
   */
  readonly decode: (payload: unknown, options?: DecodeOptions) => Result<T>;
  /** The receiver's side, from JSON text. `JSON.stringify` is its inverse. */
  readonly parse: (text: string, options?: DecodeOptions) => Result<T>;
  /** Standard Schema and Standard JSON Schema, version 1. */
  readonly "~standard": StandardProps<Input, T>;
}

/**
 * Makes a constructor of a check and the JSON Schema of what it accepts, with functions of its own where the type has
 * some.
 */
export function constructor<Input, T, Helpers extends object = object>(
  read: Read<T>,
  schema: () => JsonSchema,
  helpers?: Helpers,
): Constructor<Input, T> & Helpers {
  const construct = (input: Input): Result<T> => run(read, input, newReader(true, false));
  const decode = (payload: unknown, options?: DecodeOptions): Result<T> => {
    const chosen = settings(options);
    return run(read, payload, newReader(false, chosen.owned, chosen));
  };
  const parse = (text: string, options?: DecodeOptions): Result<T> => {
    const r = newReader(false, true, settings(options));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      report(r, undefined, findings.json());
      return failure(r);
    }
    return run(read, value, r);
  };
  const toSchema = ({ target }: { readonly target: string }): Record<string, unknown> => toTarget(schema(), target);
  const standard: StandardProps<Input, T> = Object.freeze({
    version: 1,
    vendor: "ocpp16messages",
    validate: (value: unknown) => decode(value),
    jsonSchema: Object.freeze({ input: toSchema, output: toSchema }),
  });
  return Object.freeze(Object.assign(construct, { decode, parse, "~standard": standard }, helpers));
}

const defaults = { owned: false, tolerant: false, maxIssues: 64 };

function settings(options: DecodeOptions | undefined): typeof defaults {
  if (options === undefined) return defaults;
  try {
    const { owned = false, tolerant = false, maxIssues = 64 } = options;
    return { owned, tolerant, maxIssues: maxIssues >= 1 ? maxIssues : 1 };
  } catch {
    return defaults;
  }
}

function newReader(sending: boolean, owned: boolean, { tolerant, maxIssues } = defaults): Reader {
  return {
    sending,
    owned,
    tolerant,
    pristine: Object.keys(Object.prototype).length === 0,
    limit: maxIssues,
    inPlace: owned,
    path: [],
    issues: [],
    warnings: [],
    readings: 0,
    dropped: [],
    moreIssues: 0,
    moreWarnings: 0,
    moreDropped: 0,
  };
}

function run<T>(read: Read<T>, value: unknown, r: Reader): Result<T> {
  let message: T;
  try {
    message = read(r, undefined, value);
  } catch {
    report(r, undefined, findings.unreadable());
    return failure(r);
  }
  if (r.issues.length > 0) return failure(r);
  if (r.dropped.length > 0 && r.readings === 0) return { ok: false, issues: withRest(r.dropped, r.moreDropped) };
  return { ok: true, value: message, warnings: r.warnings.length === 0 ? none : withRest(r.warnings, r.moreWarnings) };
}

const none: readonly Issue[] = Object.freeze([]);

function failure(r: Reader): Result<never> {
  return { ok: false, issues: withRest(r.issues, r.moreIssues) };
}

/** The findings that were kept and, if there were more, one that says how many. */
function withRest<T extends Issue>(kept: readonly T[], more: number): readonly (T | Issue)[] {
  return more === 0 ? kept : [...kept, { ...findings.more(more), path: [] }];
}
