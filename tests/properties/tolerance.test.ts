import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import type { Read, Reader } from "../../src/reading/reader.js";
import type { Finding, Issue, Warning } from "../../src/index.js";
import { type AnyConstructor, constructorOf, messages } from "../catalogue.js";
import counterexamples from "./counterexamples.json" with { type: "json" };
import { budget, timeout } from "./budget.js";
import { payloads, throughJson } from "./payloads.js";

/**
 * What tolerant reading refuses is what strict reading refuses, but for what it repairs. A result of a refused message has
 * no warnings, so that what was repaired in it is seen in the reader, which has both; hence the check of a constructor is
 * called without it.
 */
const checks = vi.hoisted(() => new Map<unknown, Read<unknown>>());

vi.mock("../../src/reading/constructor.js", async (original) => {
  const module = await original<typeof import("../../src/reading/constructor.js")>();
  const constructor = (...parts: Parameters<typeof module.constructor>): object => {
    const made = module.constructor(...parts);
    checks.set(made, parts[0]);
    return made;
  };
  return { ...module, constructor };
});

/** All that was found. */
interface Found {
  readonly issues: readonly Issue[];
  readonly repairs: readonly Warning[];
  readonly advice: readonly Warning[];
}

const maxIssues = 100_000;

function find(constructor: AnyConstructor, payload: unknown, tolerant: boolean): Found {
  const reader: Reader = {
    sending: false,
    tolerant,
    pristine: true,
    owned: false,
    limit: maxIssues,
    fieldMissing: false,
    ruleBroken: false,
    within: undefined,
    issues: undefined,
    warnings: undefined,
    readings: undefined,
  };
  checks.get(constructor)?.(reader, undefined, payload);
  const { issues, readings, warnings } = reader;
  const noneIsLeft = issues === undefined && readings?.kept === 0;
  const all = warnings?.first ?? [];
  return {
    issues: (noneIsLeft ? readings.dropped : issues)?.first ?? [],
    repairs: all.filter(({ level }) => level === "repair"),
    advice: all.filter(({ level }) => level === "advice"),
  };
}

const places = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({ rule, path }) => `${rule} ${path.join(".")}`)),
];

const sorted = (issues: readonly Issue[]): string[] => issues.map((issue) => JSON.stringify(issue)).sort();

describe.each(messages)("%s", (name) => {
  const constructor = constructorOf(name);
  const payload = payloads.get(name) ?? fc.constant({});
  const kept = counterexamples.filter(({ message }) => message === name);
  const examples = kept.map((example): [unknown] => [JSON.parse(example.payload)]);
  const property = (what: string, check: (strict: Found, tolerant: Found, wire: unknown) => void): void => {
    test(what, { timeout }, () => {
      fc.assert(
        fc.property(payload, (value) => {
          const wire = throughJson(value);
          check(find(constructor, wire, false), find(constructor, wire, true), wire);
        }),
        { ...budget, examples },
      );
    });
  };

  property("strict reading repairs nothing", ({ repairs }) => {
    expect(repairs).toEqual([]);
  });

  property("where nothing is repaired, tolerant reading has the very issues of strict reading", (strict, tolerant) => {
    if (tolerant.repairs.length > 0) return;
    expect(tolerant).toEqual(strict);
  });

  property("whatever strict reading refuses, tolerant reading refuses or repairs", (strict, tolerant) => {
    const found = places([...tolerant.issues, ...tolerant.repairs]);
    expect(found).toEqual(expect.arrayContaining(places(strict.issues)));
  });

  property("what was found is what a result says", (strict, tolerant, wire) => {
    for (const [{ issues, repairs, advice }, isTolerant] of [
      [strict, false],
      [tolerant, true],
    ] as const) {
      const result = constructor.decode(wire, { tolerant: isTolerant, maxIssues });
      expect(result.ok).toBe(issues.length === 0);
      // A result has them in the order of the fields, a reader in that in which they were found.
      if (!result.ok) expect(sorted(result.issues)).toEqual(sorted(issues));
      else expect(result.warnings).toHaveLength(repairs.length + advice.length);
    }
  });
});
