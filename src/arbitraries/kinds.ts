/**
 * What the arbitraries of messages and types are made of: for each kind of value, those that are valid, and those that
 * differ from a valid one in exactly one step, with the issue that this step leads to.
 */
import fc from "fast-check";

import type { Rule } from "../generated/rules.js";
import type { Constructor } from "../reading/constructor.js";
import type { Members } from "../reading/enumeration.js";
import type { Path } from "../result/finding.js";
import { unwrap } from "../result/result.js";
import { type JsonObject, type RuleCase, without } from "../rules/rule-case.js";

/** A value that is one step away from a valid one. */
export interface Invalid {
  /** Any JSON. */
  readonly value: unknown;
  /** The rule that it breaks, as in an issue. */
  readonly rule: Rule;
  /** Where it breaks it, as in an issue. */
  readonly path: Path;
}

/** What fast-check draws values from, for one message or type. */
export interface Arbitraries<T> {
  /** Values that are accepted: checked, frozen and of the type that the constructor returns. */
  readonly valid: fc.Arbitrary<T>;
  /** Values that are refused. The rule and path are those of one of the issues. */
  readonly invalid: fc.Arbitrary<Invalid>;
}

/** The arbitraries of an operation. */
export interface PairOfArbitraries<Req, Conf> {
  /** Of its request. */
  readonly req: Arbitraries<Req>;
  /** Of its confirmation. */
  readonly conf: Arbitraries<Conf>;
}

/** What a kind of value is made of. */
export interface Kind<T = unknown> {
  /** Valid values, before they were checked. */
  readonly valid: fc.Arbitrary<T>;
  /** The steps away from them, all equally likely, however deep inside they are. */
  readonly steps: readonly fc.Arbitrary<Invalid>[];
}

/** The arbitraries of a kind; the constructor itself types the valid values. */
export function checked<T>({ decode }: Pick<Constructor<never, T>, "decode">, { valid, steps }: Kind): Arbitraries<T> {
  return { valid: valid.map((value) => unwrap(decode(value))), invalid: fc.oneof(...steps) };
}

/** The arbitraries of an enumeration, which has no constructor. */
export function members<T extends string>(enumeration: Members<T>): Arbitraries<T> {
  const { valid, steps } = member(enumeration);
  return { valid, invalid: fc.oneof(...steps) };
}

const breaking = (rule: Rule, value: fc.Arbitrary<unknown>): fc.Arbitrary<Invalid> =>
  value.map((broken) => ({ value: broken, rule, path: [] }));

const anyOf = (...values: unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values);

const noText = breaking("type", anyOf(null, 1, true, [], {}));
const emptyText = breaking("min-length", fc.constant(""));

const printable = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: "grapheme-ascii", minLength, maxLength });

/** Printable ASCII of 1 to `most` characters. */
export const ciString = (most: number): Kind => ({
  valid: printable(1, most),
  steps: [
    noText,
    breaking("max-length", printable(most + 1, most + 1)),
    breaking(
      "charset",
      fc
        .tuple(printable(0, most - 1), anyOf("\u00e9", "\u0000", "\n", "\u007f", "\u20ac"))
        .map(([text, other]) => `${text}${String(other)}`),
    ),
  ],
});

/** The same for text that says who somebody is. */
export const identity = (most: number): Kind => {
  const { valid, steps } = ciString(most);
  return { valid, steps: [...steps, emptyText] };
};

/** The same, or no text at all. */
export const configurationValue = ({ valid, steps }: Kind): Kind => ({
  valid: fc.oneof(valid, fc.constant("")),
  steps,
});

/** Printable ASCII of at most `most` characters. */
export const limitedText = (most: number): Kind => ({
  valid: printable(0, Math.min(most, 50)),
  steps: [
    noText,
    breaking("max-length", fc.constant("x".repeat(most + 1))),
    breaking("charset", anyOf("\u00e9", "\u0000", "a\nb", "\u007f")),
  ],
});

/** A certificate as far as its form goes: the marks of its begin and end around some text. */
export const pem = (most: number): Kind => ({
  valid: printable(0, 50).map((text) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`),
  steps: [
    noText,
    breaking("max-length", fc.constant("x".repeat(most + 1))),
    breaking("charset", anyOf("\u00e9", "a\u0000\nb", "\u007f")),
  ],
});

/** Printable ASCII of any length. */
export const asciiText: Kind = {
  valid: printable(1, 50),
  steps: [noText, breaking("charset", anyOf("\u00e9", "\u0000", "1\n"))],
};

/** Any text. */
export const anyText: Kind = { valid: fc.string({ unit: "grapheme" }), steps: [noText] };

/** An absolute URI. */
export const uri: Kind = {
  valid: fc.webUrl({ validSchemes: ["ftp", "ftps", "http", "https"], withQueryParameters: true }),
  steps: [noText, emptyText, breaking("format", anyOf("host path", "//ho st", "http://a b", "http://%4", "://host"))],
};

/** The same of at most `most` characters. */
export const shortUri = (most: number): Kind => ({
  valid: uri.valid.filter((text) => typeof text === "string" && text.length <= most),
  steps: [...uri.steps, breaking("max-length", fc.constant(`https://host/${"x".repeat(most)}`))],
});

/** A moment in UTC, with any number of digits of a second's fraction. */
export const dateTime: Kind = {
  valid: fc
    .tuple(
      fc.date({ noInvalidDate: true, min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z") }),
      fc.option(fc.stringMatching(/^\d{1,9}$/), { nil: undefined }),
    )
    .map(([date, fraction]) => `${date.toISOString().slice(0, 19)}${fraction === undefined ? "" : `.${fraction}`}Z`),
  steps: [
    noText,
    emptyText,
    breaking(
      "format",
      anyOf(
        "2025-01-02",
        "2025-01-02T15:04:05",
        "2025-01-02 15:04:05Z",
        "2025-02-29T15:04:05Z",
        "2025-13-01T15:04:05Z",
        "2025-01-02T24:00:00Z",
        "2025-01-02T15:04:60Z",
        "2025-01-02T15:04:05.Z",
      ),
    ),
  ],
};

/** A whole number that a sender keeps to; a receiver takes those from `least` to `most`. */
export const integer = (min: number, max: number, least: number, most: number): Kind => ({
  valid: fc.integer({ min, max }),
  steps: [
    breaking("type", anyOf(null, "1", true, [], {}, 0.5)),
    breaking("range", anyOf(least - 1, most + 1, 2 ** 53)),
  ],
});

/** A number of at least 0 with at most one decimal, as a sender keeps to. */
export const decimal: Kind = {
  valid: fc.nat(1_000_000).map((tenths) => tenths / 10),
  steps: [breaking("type", anyOf(null, "1", true, [], {})), breaking("decimals", anyOf(0.05, 6.0009, 16.25))],
};

export const boolean: Kind = { valid: fc.boolean(), steps: [breaking("type", anyOf(null, "true", 0, 1, [], {}))] };

/** A member of an enumeration. */
export function member<T extends string>({ values }: Members<T>): Kind<T> {
  const known: readonly string[] = values;
  const others = fc.oneof(
    fc.constantFrom(...known).map((value) => `${value} `),
    fc.constantFrom(...known).map((value) => value.toLowerCase()),
    fc.string({ minLength: 1 }),
  );
  return {
    valid: fc.constantFrom(...values),
    steps: [
      noText,
      breaking("member", fc.constant("")),
      breaking(
        "member",
        others.filter((value) => !known.includes(value)),
      ),
    ],
  };
}

/** A list of at least `least` items. */
export function list({ valid, steps }: Kind, least: number): Kind {
  const items = fc.array(valid, { minLength: least, maxLength: 4 });
  return {
    valid: items,
    steps: [
      breaking("type", anyOf(null, "", 1, true, {})),
      ...(least > 0 ? [breaking("count", fc.constant([]))] : []),
      ...steps.map((step) =>
        fc.tuple(items, step).map(([good, { value, rule, path }]) => ({
          value: [...good, value],
          rule,
          path: [good.length, ...path],
        })),
      ),
    ],
  };
}

/** An object with these fields, of which `required` must be there, that keeps the rules between them. */
export function object(
  fields: Readonly<Record<string, Kind>>,
  required: string[],
  rules: readonly (readonly [Rule, RuleCase])[] = [],
): Kind {
  const valids = Object.fromEntries(Object.entries(fields).map(([key, { valid }]) => [key, valid]));
  const valid = fc
    .record(valids, { requiredKeys: required })
    .map((drawn) => rules.reduce<JsonObject>((kept, [, { keep }]) => keep(kept), drawn));

  const wrongFields = Object.entries(fields).flatMap(([key, { steps }]) =>
    steps.map((step) =>
      fc.tuple(valid, step).map(([good, { value, rule, path }]) => ({
        value: { ...good, [key]: value },
        rule,
        path: [key, ...path],
      })),
    ),
  );
  const missingFields = required.map((key) => valid.map((good) => step("required", without(good, key), [key])));
  const surplusField = valid.map((good) => step("unknown-field", { ...good, surplus: 1 }, ["surplus"]));
  const brokenRules = rules.map(([rule, { broken, path }]) => valid.map((good) => step(rule, broken(good), path)));
  return {
    valid,
    steps: [
      breaking("type", anyOf(null, "", 1, true, [])),
      surplusField,
      ...wrongFields,
      ...missingFields,
      ...brokenRules,
    ],
  };
}

const step = (rule: Rule, value: unknown, path: Path): Invalid => ({ rule, value, path });
