import type { Issue, Warning } from "../result/finding.js";
import type { Failure, Result } from "../result/result.js";
import * as words from "../result/words.js";
import type { JsonSchema } from "../schema/json-schema.js";
import { type StandardProps, toTarget } from "../schema/standard-schema.js";
import { noValue } from "./brand.js";
import { sortByField } from "./field-order.js";
import { isObject } from "./object.js";
import { declareOwn, finish, isPristine, ordinary, own, ownProperty, withoutPrototypes } from "./own.js";
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
   * frozen in place, which is faster than a copy; of any other, parts may be. Not for anything else: other objects are
   * not protected from their getters.
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
  /** Whether a value that nobody else holds is good as it stands, and freezes it if so. */
  readonly accepts?: (value: unknown) => value is T;
  /**
   * The message in a text, if it is good as it stands; `read` reads what is not. Each message has a function of its own,
   * as V8 compiles it for the conditions of this message alone.
   */
  readonly decodeJson?: (text: string, read: (value: unknown) => Result<T>) => Result<T>;
  /** Whether an ordinary object inherits a field of the message, or of what is in it, which it must not. */
  readonly inherits?: (ordinary: object) => boolean;
  /** The message that has no field at all, if there may be one. */
  readonly empty?: T;
  /** The message that says one member of an enumeration and nothing else, of a text. */
  readonly ofText?: (text: unknown) => T | undefined;
  /** Functions of the type's own. */
  readonly helpers?: Helpers;
}

/** Makes a constructor of a check and the JSON Schema of what it accepts. */
export function constructor<Input, T, Helpers extends object = object>(
  read: Read<T>,
  schema: () => JsonSchema,
  parts: Parts<T, Helpers> = {},
): Constructor<Input, T> & Helpers {
  const { accepts, decodeJson: decodeText, empty, helpers, inherits, ofText } = own(parts);
  const readAs = (origin: Origin, input: unknown, chosen: Settings): Result<T> => {
    const r = newReader(origin, chosen, isPristine(inherits?.(ordinary)));
    return resultOf(r, schema, () => finished(r, read(r, undefined, input)));
  };
  const construct = (input: Input): Result<T> => readAs("sent", input, defaults);
  const readOwned = (value: unknown, chosen: Settings): Result<T> => {
    try {
      if (accepts !== undefined && isPristine(inherits?.(ordinary)) && accepts(value)) return success(value);
    } catch {
      // Whatever went wrong, the check finds out and says it.
    }
    return readAs("owned", value, chosen);
  };
  const decode = (payload: unknown, options?: DecodeOptions): Result<T> => {
    const chosen = settings(options);
    if (chosen === undefined) return unreadable();
    return chosen.owned ? readOwned(payload, chosen) : readAs("received", payload, chosen);
  };
  const readUnaccepted = (value: unknown): Result<T> => failureOf(value) ?? readAs("owned", value, defaults);
  const decodeJson = (text: string, options?: DecodeOptions): Result<T> => {
    // Heartbeats and most confirmations are nothing but such a text.
    const known = text === "{}" ? empty : ofText?.(text);
    if (known !== undefined) return success(known);
    if (options === undefined && decodeText !== undefined) return decodeText(text, readUnaccepted);
    const value = parsed(text);
    const failure = failureOf(value);
    if (failure !== undefined) return failure;
    const chosen = settings(options);
    return chosen === undefined ? unreadable() : readOwned(value, chosen);
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

/** The value in a JSON text, or what stands for a text that has none; `failureOf` puts that in words. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? noJson : noText;
  }
}

const noJson = Symbol();
const noText = Symbol();

function failureOf(value: unknown): Failure | undefined {
  if (value === noJson) return { ok: false, issues: [words.json()] };
  return value === noText ? unreadable() : undefined;
}

/** A message without anything to say of it. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value, warnings: none };
}

/** Judges a confirmation together with its request, by rules that see both. */
export function judgeAnswer<Req, Conf>(
  req: Req,
  conf: Conf,
  judge: (r: Reader, req: Req, conf: Conf) => void,
  inherits: (ordinary: object) => boolean,
): Result<Conf> {
  const pristine = isPristine(inherits(ordinary));
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
  const r = newReader(origin, chosen, isPristine(inherits(ordinary)));
  return resultOf(r, undefined, () => finished(r, read(r)));
}

/** The options of a payload that came out of our own `JSON.parse`, known at once. */
export const ownedPayload: DecodeOptions = Object.freeze({ owned: true });

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
const ownedDefaults: Settings = { ...defaults, owned: true };

/** The options of a caller, each one that is none as if it were left out; `undefined` if they cannot be read. */
function settings(options: DecodeOptions | undefined): Settings | undefined {
  if (options === undefined) return defaults;
  if (options === ownedPayload) return ownedDefaults;
  try {
    if (!isObject(options)) return defaults;
    return {
      owned: ownProperty(options, "owned") === true,
      tolerant: ownProperty(options, "tolerant") === true,
      maxIssues: limitOf(ownProperty(options, "maxIssues")),
    };
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
