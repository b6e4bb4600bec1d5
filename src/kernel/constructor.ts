import { refused } from "./brand.js";
import * as findings from "./findings.js";
import type { Issue } from "./issue.js";
import type { JsonSchema } from "./json-schema.js";
import { type Gathered, type Read, type Reader, report } from "./reader.js";
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
   * Whether the payload came out of `JSON.parse` and nobody else holds it. If it is good as it stands it is then frozen
   * where it is, which is faster than to copy it. Not for anything else: other objects are not protected from their
   * getters.
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

/** What a constructor has besides its check and its schema. */
interface Parts<T, Helpers> {
  /** The message that has no field at all, if there may be one. */
  readonly empty?: T;
  /** Functions of the type's own. */
  readonly helpers?: Helpers;
}

/** Makes a constructor of a check and the JSON Schema of what it accepts. */
export function constructor<Input, T, Helpers extends object = object>(
  read: Read<T>,
  schema: () => JsonSchema,
  { empty, helpers }: Parts<T, Helpers> = {},
): Constructor<Input, T> & Helpers {
  const construct = (input: Input): Result<T> => run(read, input, newReader("sent", defaults));
  const decode = (payload: unknown, options?: DecodeOptions): Result<T> => {
    const chosen = settings(options);
    return run(read, payload, newReader(chosen.owned ? "owned" : "received", chosen));
  };
  const parse = (text: string, options?: DecodeOptions): Result<T> => {
    // Heartbeats and most confirmations are nothing but this text.
    if (empty !== undefined && text === "{}") return { ok: true, value: empty, warnings: none };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { ok: false, issues: [findings.json()] };
    }
    return run(read, value, newReader("owned", settings(options)));
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
    return { owned, tolerant, maxIssues: Math.max(1, maxIssues) };
  } catch {
    return defaults;
  }
}

const ordinary = {};

/** Whether objects inherit nothing that shows, as is usual. */
function isPristine(): boolean {
  for (const _ in ordinary) return false;
  return true;
}

function newReader(origin: "sent" | "received" | "owned", { tolerant, maxIssues }: typeof defaults): Reader {
  const pristine = isPristine();
  return {
    sending: origin === "sent",
    tolerant,
    pristine,
    limit: maxIssues,
    asIs: pristine && origin === "owned",
    missed: false,
    within: undefined,
    issues: undefined,
    warnings: undefined,
    mayDrop: false,
    readings: 0,
    dropped: undefined,
  };
}

function run<T>(read: Read<T>, value: unknown, r: Reader): Result<T> {
  let message: T = refused;
  try {
    message = read(r, undefined, value);
  } catch {
    report(r, undefined, findings.unreadable());
  }
  // When no reading is left, what was wrong with them is what is wrong with the message.
  const issues = r.issues ?? (r.readings === 0 ? r.dropped : undefined);
  if (issues !== undefined) return { ok: false, issues: withRest(issues) };
  return { ok: true, value: message, warnings: warningsOf(r) };
}

function warningsOf({ warnings }: Reader): readonly Issue[] {
  return warnings === undefined ? none : withRest(warnings);
}

const none: readonly Issue[] = Object.freeze([]);

/** The findings that were kept and, if there were more, one that says how many. */
function withRest<T extends Issue>({ first, more }: Gathered<T>): readonly (T | Issue)[] {
  return more === 0 ? first : [...first, findings.more(more)];
}
