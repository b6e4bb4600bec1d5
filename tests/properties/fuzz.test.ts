import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Finding, Issue, Result } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import counterexamples from "./counterexamples.json" with { type: "json" };
import { budget, timeout } from "./budget.js";
import { construct, constructorOf, messages } from "../catalogue.js";
import { objectsIn } from "../objects.js";
import { payloads, strange, throughJson } from "./payloads.js";

/**
 * Properties of every message, on payloads that are nearly valid. Payloads that ever failed are kept in
 * counterexamples.json, and come first.
 */

function expectFrozen(value: unknown): void {
  for (const object of objectsIn(value)) expect(Object.isFrozen(object)).toBe(true);
}

function expectIssues(issues: readonly Issue[]): void {
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(65);
  for (const { kind, rule, path, message, violation } of issues) {
    expect(["EmptyValue", "InvalidValue"]).toContain(kind);
    expect(rule).toMatch(/^[a-z\d-]+$/);
    expect(path.every((step) => typeof step === "string" || typeof step === "number")).toBe(true);
    expect(message.length).toBeGreaterThan(0);
    expect(violation).toMatch(/Violation$/);
  }
}

const places = (issues: readonly Finding[]): string[] =>
  [...new Set(issues.map(({ rule, path }) => `${rule} ${path.join(".")}`))].sort();

/** Rules that OCPP 1.6 does not have. */
const ofSenders = [
  "absolute-uri",
  "empty-text",
  "list-version-sign",
  "signed-value-empty",
  "time-seconds",
  "usual-range",
];

describe.each(messages)("%s", (name) => {
  const constructor = constructorOf(name);
  const payload = payloads.get(name) ?? fc.constant({});
  const property = (what: string, check: (wire: unknown) => void): void => {
    test(what, { timeout }, () => {
      const examples = counterexamples
        .filter(({ message }) => message === name)
        .map((kept): [unknown] => [JSON.parse(kept.payload)]);
      fc.assert(fc.property(payload, check), { ...budget, examples });
    });
  };

  property("is the same from text, from a value and from an owned value", (value) => {
    const wire = throughJson(value);
    for (const tolerant of [false, true]) {
      const decoded = constructor.decode(wire, { tolerant });
      expect(constructor.decodeJson(JSON.stringify(value), { tolerant })).toEqual(decoded);
      expect(constructor.decode(structuredClone(wire), { tolerant, owned: true })).toEqual(decoded);
      expect(constructor.decode(decoded.ok ? decoded.value : wire, { tolerant }).ok).toBe(decoded.ok);
    }
  });

  property("is frozen, and survives JSON, when it is accepted; has issues when it is not", (wire) => {
    for (const result of [
      construct(constructor, wire),
      constructor.decode(wire),
      constructor.decode(wire, { tolerant: true }),
    ]) {
      if (!result.ok) {
        expectIssues(result.issues);
        continue;
      }
      expectFrozen(result.value);
      expect(throughJson(result.value)).toStrictEqual(result.value);
    }
    const strict = constructor.decode(wire);
    if (!strict.ok) return;
    // The seconds that a time had not are in the message.
    const warnings = strict.warnings.filter(({ rule }) => rule !== "time-seconds");
    expect(constructor.decodeJson(JSON.stringify(strict.value))).toStrictEqual({ ...strict, warnings });
  });

  property("is the same in tolerant mode when nothing is repaired, and repaired wherever it is refused", (wire) => {
    const strict = constructor.decode(wire);
    const tolerant = constructor.decode(wire, { tolerant: true });
    if (strict.ok) expect(tolerant).toStrictEqual(strict);
    if (!tolerant.ok) return;
    const repaired = tolerant.warnings.filter(({ repair }) => repair !== undefined);
    // A value that was repaired can break a rule that could not be judged before, so that there may be more of them.
    if (!strict.ok) expect(places(repaired)).toEqual(expect.arrayContaining(places(strict.issues)));
    if (repaired.length === 0) expect(strict).toStrictEqual(tolerant);
  });

  property("is refused by a constructor wherever it is refused, and besides for rules of senders only", (wire) => {
    const sent = construct(constructor, wire);
    const received = constructor.decode(wire);
    if (sent.ok) expect(received).toStrictEqual(sent);
    if (!received.ok) expect(sent.ok).toBe(false);
    if (sent.ok || !received.ok) return;
    // A receiver takes any offset from UTC without advice.
    const asked = sent.issues.filter(({ rule }) => rule !== "utc");
    for (const { rule } of asked) expect(ofSenders).toContain(rule);
    expect(places(received.warnings)).toEqual(expect.arrayContaining(places(asked)));
  });

  test("answers anything", { timeout }, () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        const results: Result<unknown>[] = [
          construct(constructor, value),
          constructor.decode(value),
          constructor.decode(value, { tolerant: true }),
        ];
        for (const result of results) if (!result.ok) expectIssues(result.issues);
      }),
      budget,
    );
  });
});

test("frames are the same from text and from a value, and answered when they must be", { timeout }, () => {
  const element = fc.oneof(strange, fc.constantFrom<unknown>(2, 3, 4, "1", "Heartbeat", "GenericError", "", {}));
  const call = fc
    .constantFrom(...messages.map(([name]) => name))
    .chain((name) =>
      (payloads.get(name) ?? fc.constant({})).map((payload) =>
        name.endsWith(".req") ? [2, "1", name.slice(0, -4), payload] : [3, "1", payload],
      ),
    );
  // A string is taken for the text of a frame.
  const frame = fc
    .oneof(call, fc.array(element, { maxLength: 6 }), fc.jsonValue())
    .filter((value) => typeof value !== "string");
  fc.assert(
    fc.property(frame, fc.boolean(), (value, tolerant) => {
      const wire = throughJson(value);
      const read = ocppj.read(JSON.stringify(value), { tolerant, action: "Heartbeat" });
      expect(ocppj.read(wire, { tolerant, action: "Heartbeat" })).toEqual(read);
      if (read.ok) expectFrozen(read.frame);
      else if (read.reply !== undefined) {
        expect(read.messageType).toBe("CALL");
        expect(ocppj.read(read.reply).ok).toBe(true);
      }
    }),
    budget,
  );
});

test("any text and any bytes are answered, and never with a broken frame", { timeout }, () => {
  const broken = fc.tuple(
    fc.constantFrom('[2,"1","Authorize",{"idTag":"CARD"}]', '[3,"1",{"a":[1,2.5e3,null]}]'),
    fc.nat(40),
    fc.string({ maxLength: 2 }),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    broken.map(([frame, at, by]) => frame.slice(0, at) + by + frame.slice(at + 1)),
  );
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array()), (input) => {
      const read = ocppj.read(input);
      if (read.ok) return;
      for (const { path, message } of read.issues)
        expect([Array.isArray(path), message.length > 0]).toEqual([true, true]);
      if (read.reply !== undefined)
        expect(ocppj.read(read.reply)).toMatchObject({ ok: true, frame: { messageType: "CALLERROR" } });
    }),
    budget,
  );
});

test("the position of a syntax error is where the text stops being the start of any JSON", { timeout }, () => {
  const json = fc.jsonValue().map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(json, fc.nat(), (text, cut) => {
      const head = text.slice(0, cut % text.length);
      const read = ocppj.read(`${head}\u0007`);
      expect(read.ok).toBe(false);
      const [issue] = read.ok ? [] : read.issues;
      if (issue?.rule !== "json") return;
      expect(issue.message).toBe(`is not JSON from character ${head.length} on`);
    }),
    budget,
  );
});
