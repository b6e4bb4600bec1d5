import fc from "fast-check";
import { describe, expect, test } from "vitest";

import * as arbitraries from "../../src/arbitraries/index.js";
import type { Arbitraries } from "../../src/arbitraries/index.js";
import { types } from "../../src/index.js";
import type { Result } from "../../src/index.js";
import { budget, timeout } from "./budget.js";
import { type AnyConstructor, construct, messages } from "../catalogue.js";
import { objectsIn } from "../objects.js";

/** What the arbitraries promise, for every message and every type. */
interface Case {
  readonly decode: (value: unknown) => Result<unknown>;
  readonly make: (value: unknown) => Result<unknown>;
  readonly drawn: Arbitraries<unknown>;
}

const caseOf = (constructor: AnyConstructor, drawn: Arbitraries<unknown>): Case => ({
  decode: constructor.decode,
  make: (value) => construct(constructor, value),
  drawn,
});

const ofMessages = messages.map(([name, action, kind, constructor]): [string, Case] => [
  name,
  caseOf(constructor, arbitraries[action][kind]),
]);

const ofTypes = Object.entries(types)
  .filter(([name]) => name in arbitraries)
  .map(([name, type]): [string, Case] => {
    const drawn = arbitraries[name as keyof typeof arbitraries] as Arbitraries<unknown>;
    if ("decode" in type) return [name, caseOf(type, drawn)];
    // An enumeration has a guard rather than a constructor.
    const decode = (value: unknown): Result<unknown> =>
      type.is(value) ? { ok: true, value, warnings: [] } : { ok: false, issues: [] };
    return [name, { decode, make: decode, drawn }];
  });

test("there are arbitraries for every type", () => {
  const aliases = ["ChargingRateUnit", "RemoteStartTransactionStatus", "RemoteStopTransactionStatus", "StopReason"];
  const expected = Object.keys(types).filter((name) => !aliases.includes(name));
  expect(ofTypes.map(([name]) => name).sort()).toEqual(expected.sort());
});

describe.each([...ofMessages, ...ofTypes])("%s", (name, { decode, make, drawn }) => {
  test("valid values are accepted as they are, from a sender as well, and frozen", { timeout }, () => {
    fc.assert(
      fc.property(drawn.valid, (value) => {
        const received = decode(value);
        expect(received).toMatchObject({ ok: true, value });
        expect(make(value)).toEqual(received);
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
        expect(make(value).issues?.map((issue) => [issue.rule, issue.path])).toContainEqual([rule, path]);
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
    "authorization-key",
    "certificate-hash-data-missing",
    "charge-point-status",
    "charset",
    "composite-start-schedule",
    "count",
    "decimals",
    "ev-communication-status",
    "firmware-request-id-missing",
    "first-period",
    "format",
    "full-update-info",
    "list-version",
    "local-list-conflict",
    "log-request-id-missing",
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
