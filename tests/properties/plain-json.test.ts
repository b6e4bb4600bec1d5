import fc from "fast-check";
import { describe, expect, test } from "vitest";

import * as arbitraries from "../../src/arbitraries/index.js";
import { MeterValues, type Result } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { type AnyConstructor, constructorOf, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { changedAt, type Path } from "../operations/places.js";
import { budget, timeout } from "./budget.js";
import { payloads } from "./payloads.js";

/**
 * That no JSON is ever called unreadable: this rule is for objects of our own side that throw, so that whoever reports it
 * for JSON has thrown an exception itself, and has lost what comes after it.
 */

const rulesOf = (result: Result<unknown>): string[] =>
  (result.ok ? result.warnings : result.issues).map(({ rule }) => rule);

/** Whether a text is readable in every way: strict and tolerant, as text, as a value, and as a value that is ours. */
function isReadable({ decode, decodeJson }: AnyConstructor, text: string): boolean {
  return [false, true].every((tolerant) =>
    [
      decodeJson(text, { tolerant }),
      decode(JSON.parse(text), { tolerant }),
      decode(JSON.parse(text), { tolerant, owned: true }),
    ].every((result) => !rulesOf(result).includes("unreadable")),
  );
}

/** JSON that may stand where something else is expected: every type, and what the tolerant receiver may take for it. */
const odd: readonly string[] = [
  ...["null", "true", "false", "0", "-0", "1", "-1", "1.5", "1e999", "-1e999", "2147483648", "9007199254740993"],
  ...['""', '"x"', '"5"', '"-1.5"', '"true"', '"\\u0000"', '"\\ud800"', '"Hz"', '"SignedData"', '"Recurring"'],
  ...['"2025-01-02T15:04:05"', '"2025-01-02T15:04Z"', '"9999-12-31T23:59:59-00:01"', '"//host"'],
  ...["[]", "[[]]", "[{}]", "[null]", '[""]', "[1,2]", "{}", '{"a":1}', '{"0":{}}', '{"length":1}', '{"value":"1"}'],
  ...['{"__proto__":null}', '{"__proto__":{"idTag":"CARD"}}', '{"constructor":1,"toString":2,"valueOf":3,"toJSON":4}'],
  `${"[".repeat(500)}${"]".repeat(500)}`,
  `${'{"a":'.repeat(500)}1${"}".repeat(500)}`,
];

/** Every place in a value, the value itself first. */
function* placesIn(value: unknown, at: Path = []): Generator<Path> {
  yield at;
  if (typeof value !== "object" || value === null) return;
  for (const [step, inner] of Object.entries(value) as [string, unknown][])
    yield* placesIn(inner, [...at, Array.isArray(value) ? Number(step) : step]);
}

/** The text of a value that has something else, as JSON, in a place. `undefined` leaves it out. */
function textWith(value: unknown, place: Path, json: string | undefined): string {
  const mark = "\u0001";
  return JSON.stringify(changedAt(value, place, () => (json === undefined ? undefined : mark))).replace(
    '"\\u0001"',
    () => String(json),
  );
}

describe.each(messages)("%s", (name, action, kind, constructor) => {
  test("is readable with any odd JSON in any place of its examples, and without any field", () => {
    const texts = (examples[action]?.[kind] ?? []).flatMap((example) =>
      [...placesIn(example)].flatMap((place) => [
        ...odd.map((json) => textWith(example, place, json)),
        ...(place.length === 0 ? [] : [textWith(example, place, undefined)]),
      ]),
    );
    expect(texts.length).toBeGreaterThanOrEqual(odd.length);
    expect(texts.filter((text) => !isReadable(constructor, text))).toEqual([]);
  });

  test("is readable as any JSON at all", { timeout }, () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(isReadable(constructor, text)).toBe(true);
      }),
      budget,
    );
  });

  test("is readable when it is a step, or some, away from a good one", { timeout }, () => {
    const { invalid } = arbitraries[action][kind];
    const nearly = fc.oneof(
      invalid.map(({ value }): unknown => value),
      payloads.get(name) ?? fc.constant({}),
    );
    fc.assert(
      fc.property(nearly, (value) => {
        expect(isReadable(constructor, JSON.stringify(value))).toBe(true);
      }),
      budget,
    );
  });
});

test("no frame of JSON is unreadable", { timeout }, () => {
  const payload = fc.constantFrom(...messages.map(([name]) => name)).chain((name) =>
    (payloads.get(name) ?? fc.constant({})).map((value): unknown[] => {
      const [action = "", kind] = name.split(".");
      return kind === "req" ? [2, "1", action, value] : [3, "1", value];
    }),
  );
  const frame = fc.oneof(payload, fc.array(fc.oneof(fc.constantFrom<unknown>(2, 3, 4, "1", "Reset"), fc.jsonValue())));
  fc.assert(
    fc.property(frame, fc.constantFrom(...messages.map(([, action]) => action)), (value, action) => {
      const text = JSON.stringify(value);
      for (const tolerant of [false, true]) {
        for (const input of [text, new TextEncoder().encode(text), JSON.parse(text) as unknown]) {
          const read = ocppj.read(input, { action, tolerant });
          const found = read.ok ? read.warnings : read.issues;
          expect(found.map(({ rule }) => rule)).not.toContain("unreadable");
        }
      }
    }),
    budget,
  );
});

test("readings that are missing are missed, and nothing else is said", () => {
  const payload = { connectorId: 1, meterValue: [{ timestamp: "2025-01-02T15:04:05Z" }] };
  const required = {
    level: "error",
    rule: "required",
    kind: "EmptyValue",
    path: ["meterValue", 0, "sampledValue"],
    violation: "OccurenceConstraintViolation",
    message: "is required",
  };
  for (const tolerant of [false, true]) {
    expect(MeterValues.req.decode(payload, { tolerant })).toStrictEqual({ ok: false, issues: [required] });
    expect(MeterValues.req.decodeJson(JSON.stringify(payload), { tolerant })).toStrictEqual({
      ok: false,
      issues: [required],
    });
  }
});

test("what follows missing readings is not lost", () => {
  const timestamp = "2025-01-02T15:04:05Z";
  const { decode } = constructorOf("StopTransaction.req");
  const transactionData = [{ timestamp }, { timestamp: 5, sampledValue: [{ value: "1", phase: 1 }] }, 7];
  for (const tolerant of [false, true]) {
    const { issues } = decode({ meterStop: {}, timestamp, transactionId: 1.5, transactionData }, { tolerant });
    expect(issues?.map(({ rule, path }) => `${rule} ${path.join(".")}`)).toEqual([
      "type meterStop",
      "type transactionId",
      "required transactionData.0.sampledValue",
      "type transactionData.1.timestamp",
      "type transactionData.1.sampledValue.0.phase",
      "type transactionData.2",
    ]);
  }
});
