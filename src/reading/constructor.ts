import type { Issue, Warning } from "../result/finding.js";
import type { Failure, Result } from "../result/result.js";
import * as words from "../result/words.js";
import type { JsonSchema } from "../schema/json-schema.js";
import { type StandardProps, toTarget } from "../schema/standard-schema.js";
import { noValue } from "./brand.js";
import { sortByField } from "./field-order.js";
import { isObject } from "./object.js";
import { declareOwn, finish, isPristine, own, withoutPrototypes } from "./own.js";
import { addIssue, type Gathered, type Read, type Reader, refuseType } from "./reader.js";

/** How a received value is read. */
export interface DecodeOptions {
  /** How many issues are reported before the rest is only counted: 64 if left out, at least 1. */
  readonly maxIssues?: number | undefined;
  /**
   * Whether to repair what chargers are known to send, with a warning for each repair, rather than to refuse it. For a
   * back end that has to go on; not for what you send yourself, nor for certification.
   */
  readonly tolerant?: boolean | undefined;
  /**
   * Whether the payload came out of `JSON.parse` and nobody else holds it. A payload that is good as it stands is then
   * frozen in place, which is faster than a copy. Not for anything else: other objects are not protected from their
   * getters.
   */
  readonly owned?: boolean | undefined;
}

/**
 * Makes, or reads, one kind of value. None of its functions ever throws, whatever it is called with.
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
  readonly decodeJson: (text: string, options?: DecodeOptions) => Result<T>;
  /** Standard Schema and Standard JSON Schema, version 1. */
  readonly "~standard": StandardProps<Input, T>;
}

/** What a constructor has besides its check and its schema. */
interface Parts<T, Helpers> {
  /** Whether an ordinary object inherits a field of the message, or of what is in it, which it must not. */
  readonly inherits?: (ordinary: object) => boolean;
  /** The message that has no field at all, if there may be one. */
  readonly empty?: T;
  /** Functions of the type's own. */
  readonly helpers?: Helpers;
}

/** Makes a constructor of a check and the JSON Schema of what it accepts. */
export function constructor<Input, T, Helpers extends object = object>(
  read: Read<T>,
  schema: () => JsonSchema,
  parts: Parts<T, Helpers> = {},
): Constructor<Input, T> & Helpers {
  const { empty, helpers, inherits } = own(parts);
  const readAs = (origin: Origin, input: unknown, chosen: Settings): Result<T> => {
    const r = newReader(origin, chosen, isPristine(inherits));
    return resultOf(r, schema, () => finished(r, read(r, undefined, input)));
  };
  const construct = (input: Input): Result<T> => readAs("sent", input, defaults);
  const decode = (payload: unknown, options?: DecodeOptions): Result<T> => {
    const chosen = settings(options);
    if (chosen === undefined) return unreadable();
    return readAs(chosen.owned ? "owned" : "received", payload, chosen);
  };
  const decodeJson = (text: string, options?: DecodeOptions): Result<T> => {
    // Heartbeats and most confirmations are nothing but this text.
    if (empty !== undefined && text === "{}") return { ok: true, value: empty, warnings: none };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return { ok: false, issues: [error instanceof SyntaxError ? words.json() : words.unreadable()] };
    }
    const chosen = settings(options);
    return chosen === undefined ? unreadable() : readAs("owned", value, chosen);
  };
  const toSchema = ({ target }: { readonly target: string }): Record<string, unknown> => toTarget(schema(), target);
  const standard: StandardProps<Input, T> = Object.freeze({
    version: 1,
    vendor: "ocpp16messages",
    validate: (value: unknown) => decode(value),
    jsonSchema: Object.freeze({ input: toSchema, output: toSchema }),
  });
  const methods = { decode, decodeJson, "~standard": standard };
  declareOwn(construct, Object.keys({ ...methods, ...helpers }));
  return Object.freeze(Object.assign(construct, methods, helpers));
}

/** Judges a confirmation together with its request, by rules that see both. */
export function judgeAnswer<Req, Conf>(
  req: Req,
  conf: Conf,
  judge: (r: Reader, req: Req, conf: Conf) => void,
  inherits: (ordinary: object) => boolean,
): Result<Conf> {
  const pristine = isPristine(inherits);
  const r = newReader("received", defaults, pristine);
  return resultOf(r, undefined, () => {
    if (!isObject(req)) return refuseType(r, undefined, req, "an object");
    if (!isObject(conf)) return refuseType(r, undefined, conf, "an object");
    if (pristine) judge(r, req, conf);
    else judge(r, withoutPrototypes(req), withoutPrototypes(conf));
    return conf;
  });
}

/** Reads what is no message of its own, such as the value of a configuration key. */
export function readWith<T>(
  origin: "sent" | "received",
  options: DecodeOptions | undefined,
  inherits: (ordinary: object) => boolean,
  read: (r: Reader) => T,
): Result<T> {
  const chosen = settings(options);
  if (chosen === undefined) return unreadable();
  const r = newReader(origin, chosen, isPristine(inherits));
  return resultOf(r, undefined, () => finished(r, read(r)));
}

function finished<T>(r: Reader, value: T): T {
  if (!r.pristine) finish(value);
  return value;
}

interface Settings {
  readonly owned: boolean;
  readonly tolerant: boolean;
  readonly maxIssues: number;
}

const defaults: Settings = { owned: false, tolerant: false, maxIssues: 64 };

/** The options of a caller, each one that is none as if it were left out; `undefined` if they cannot be read. */
function settings(options: DecodeOptions | undefined): Settings | undefined {
  if (options === undefined) return defaults;
  try {
    const { owned, tolerant, maxIssues } = own(options);
    return { owned: owned === true, tolerant: tolerant === true, maxIssues: limitOf(maxIssues) };
  } catch {
    return undefined;
  }
}

function unreadable(): Failure {
  return { ok: false, issues: [words.unreadable()] };
}

function limitOf(maxIssues: unknown): number {
  return typeof maxIssues === "number" ? (maxIssues > 1 ? maxIssues : 1) : defaults.maxIssues;
}

type Origin = "sent" | "received" | "owned";

function newReader(origin: Origin, { tolerant, maxIssues }: Settings, pristine: boolean): Reader {
  return {
    sending: origin === "sent",
    tolerant,
    pristine,
    owned: origin === "owned",
    limit: maxIssues,
    inPlace: pristine && origin === "owned",
    fieldMissing: false,
    ruleBroken: false,
    within: undefined,
    issues: undefined,
    warnings: undefined,
    readings: undefined,
  };
}

function resultOf<T>(r: Reader, schema: (() => JsonSchema) | undefined, read: () => T): Result<T> {
  let message: T = noValue;
  try {
    message = read();
  } catch {
    addIssue(r, undefined, words.unreadable());
  }
  // When no reading is left, what was wrong with them is what is wrong with the message.
  const issues = r.issues ?? (r.readings?.kept === 0 ? r.readings.dropped : undefined);
  if (issues === undefined) return { ok: true, value: message, warnings: warningsOf(r) };
  if (r.ruleBroken && schema !== undefined) sortByField(issues.first, schema());
  return { ok: false, issues: withRest(issues) };
}

function warningsOf({ warnings }: Reader): readonly Warning[] {
  if (warnings === undefined) return none;
  const { first, more } = warnings;
  return more === 0 ? first : [...first, { ...words.more(more), level: "advice" }];
}

const none: readonly Warning[] = Object.freeze([]);

/** The issues that were kept and, if there were more, one that says how many. */
function withRest({ first, more }: Gathered<Issue>): readonly Issue[] {
  return more === 0 ? first : [...first, words.more(more)];
}
