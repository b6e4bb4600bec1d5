import fc from "fast-check";
import { describe, expect, test } from "vitest";

import * as arbitraries from "../../src/arbitraries/index.js";
import type { Arbitraries } from "../../src/arbitraries/index.js";
import { types } from "../../src/index.js";
import type { Result } from "../../src/index.js";
import { budget, timeout } from "./budget.js";
import { messages } from "../catalogue.js";
import { objectsIn } from "../objects.js";

/** What the arbitraries promise, for every message and every type. */
interface Case {
  readonly decode: (value: unknown) => Result<unknown>;
  readonly drawn: Arbitraries<unknown>;
}

const ofMessages = messages.map(([name, action, kind, { decode }]): [string, Case] => [
  name,
  { decode, drawn: arbitraries[action][kind] },
]);

const ofTypes = Object.entries(types)
  .filter(([name]) => name in arbitraries)
  .map(([name, type]): [string, Case] => {
    const drawn = arbitraries[name as keyof typeof arbitraries] as Arbitraries<unknown>;
    if ("decode" in type) return [name, { decode: type.decode, drawn }];
    // An enumeration has a guard rather than a constructor.
    const decode = (value: unknown): Result<unknown> =>
      type.is(value) ? { ok: true, value, warnings: [] } : { ok: false, issues: [] };
    return [name, { decode, drawn }];
  });

test("there are arbitraries for every type", () => {
  const aliases = ["ChargingRateUnit", "RemoteStartTransactionStatus", "RemoteStopTransactionStatus", "StopReason"];
  const expected = Object.keys(types).filter((name) => !aliases.includes(name));
  expect(ofTypes.map(([name]) => name).sort()).toEqual(expected.sort());
});

describe.each([...ofMessages, ...ofTypes])("%s", (name, { decode, drawn }) => {
  test("valid values are accepted as they are, and frozen", { timeout }, () => {
    fc.assert(
      fc.property(drawn.valid, (value) => {
        expect(decode(value)).toMatchObject({ ok: true, value });
        expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
        for (const object of objectsIn(value)) expect(Object.isFrozen(object)).toBe(true);
      }),
      budget,
    );
  });

  test("invalid values are refused by the rule and at the place that are foretold", { timeout }, () => {
    fc.assert(
      fc.property(drawn.invalid, ({ value, rule, path }) => {
        const result = decode(value);
        expect(result.ok).toBe(false);
        if (result.ok || result.issues.length === 0) return;
        expect(result.issues.map((issue) => [issue.rule, issue.path])).toContainEqual([rule, path]);
      }),
      budget,
    );
  });

  test("invalid values are of every sort", () => {
    const rules = new Set(fc.sample(drawn.invalid, { numRuns: 500, seed: 16 }).map(({ rule }) => rule));
    expect(rules).toContain("type");
    if (ofMessages.some(([known]) => known === name)) expect(rules).toContain("unknown-field");
  });
});

test("every rule that refuses is broken by some arbitrary", () => {
  const rules = new Set(
    ofMessages.flatMap(([, { drawn }]) => fc.sample(drawn.invalid, { numRuns: 300, seed: 16 }).map(({ rule }) => rule)),
  );
  expect([...rules].sort()).toEqual([
    "charge-point-status",
    "charset",
    "composite-start-schedule",
    "count",
    "decimals",
    "first-period",
    "format",
    "full-update-info",
    "list-version",
    "max-length",
    "member",
    "min-length",
    "profile-connector",
    "profile-transaction",
    "range",
    "raw-value",
    "recurrency-kind",
    "remote-start-purpose",
    "remote-start-transaction",
    "required",
    "type",
    "unique-id-tags",
    "unknown-field",
    "unknown-vendor-data",
  ]);
});
