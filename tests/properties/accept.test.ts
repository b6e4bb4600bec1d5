import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Result } from "../../src/index.js";
import { type AnyConstructor, constructorOf, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { changedAt, fieldsIn } from "../operations/places.js";
import { budget, timeout } from "./budget.js";
import { payloads } from "./payloads.js";

/**
 * A good message in a text, or in an owned payload, is taken as it stands, without the checks that a payload of somebody
 * else goes through. Both must say the same of everything: what is accepted here and refused there is the worst that this
 * library can do.
 */

/** What is said of a JSON text by each of the ways that may accept it as it stands. */
function accepting(constructor: AnyConstructor, text: string): Result<unknown>[] {
  const owned = (options: object): Result<unknown> => constructor.decode(JSON.parse(text), { ...options, owned: true });
  return [constructor.decodeJson(text), constructor.decodeJson(text, {}), owned({}), owned({ maxIssues: 1000 })];
}

function decoded(constructor: AnyConstructor, payload: unknown): unknown {
  const result = constructor.decode(payload);
  return result.ok ? result.value : undefined;
}

function expectAsRead(constructor: AnyConstructor, text: string): void {
  const read = constructor.decode(JSON.parse(text));
  const many = constructor.decode(JSON.parse(text), { maxIssues: 1000 });
  expect(accepting(constructor, text)).toStrictEqual([read, read, read, many]);
  const tolerant = constructor.decode(JSON.parse(text), { tolerant: true });
  expect(constructor.decodeJson(text, { tolerant: true })).toStrictEqual(tolerant);
}

/** JSON of values on both sides of each limit, and of the wrong kind. */
const wrong: readonly string[] = [
  ...[null, true, "", " ", "x", "5", "\u0000", "\u00e9", "Accepted ", "accepted", {}, [], [{}], [[]], [null]],
  ...[-1, 0, 0.05, 0.1, 1.5, 65_535, 65_536, -65_536, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1],
  ...[20, 21, 25, 26, 50, 51, 255, 256, 500, 501, 512, 513, 800, 801, 5500, 5501].map((length) => "x".repeat(length)),
  ...["2024-02-29T23:59:59Z", "2023-02-29T23:59:59Z", "2024-04-31T00:00:00Z", "2024-01-01T24:00:00Z"],
  ...["2024-01-01T00:00:60Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00+00:00", "2024-01-01T00:00:00+02:00"],
  ...["2024-01-01T00:00:00.123Z", "2024-01-01T00:00:00.Z", "2024-01-01t00:00:00z", "2024-1-1T00:00:00Z"],
  ...["Accepted", "Rejected", "Other", "Raw", "SignedData", "Voltage", "Wh", "TxProfile", "Recurring", "Faulted"],
  ...["ftp://x/y", "ftp:", "x://[", "//host/a", "http://a b", "http://a%zz", "http://a:x/"],
  ...[Array.from({ length: 1001 }, () => "x"), { "": 1 }, { constructor: 1 }],
].map((value) => JSON.stringify(value));

/** What JSON has besides, and JSON.stringify does not write. */
const written: readonly string[] = ["-0", "-0.0", "1.0", "1e0", "1e999", "5E-324", '"\\u0041"', '{"__proto__":1}'];

describe.each(messages)("%s", (name, action, kind) => {
  const constructor = constructorOf(name);
  const good = (examples[action]?.[kind] ?? []).map((payload) => ({ ...payload }));

  test("has examples that are accepted as they stand: nothing of them is copied", () => {
    const values = good.map((payload) => {
      const parsed: unknown = JSON.parse(JSON.stringify(payload));
      const { ok, value } = { value: undefined, ...constructor.decode(parsed, { owned: true }) };
      // The messages of the members of an enumeration, and the one without fields, were made before.
      return { ok, made: value === parsed || value === decoded(constructor, payload) };
    });
    expect(values).toContainEqual({ ok: true, made: true });
  });

  test("whose field has a value at a limit, past it, or of another kind, is what the checks say", () => {
    for (const payload of good) {
      for (const { at, name: field } of fieldsIn(payload, {})) {
        const place = [...at, field];
        const whole = JSON.stringify(changedAt(payload, place, () => "HERE"));
        for (const json of [...wrong, ...written])
          expectAsRead(
            constructor,
            whole.replace('"HERE"', () => json),
          );
        expectAsRead(constructor, JSON.stringify(changedAt(payload, place, () => undefined)));
        expectAsRead(constructor, JSON.stringify(changedAt(payload, [...at, "other"], () => 1)));
      }
      expectAsRead(constructor, JSON.stringify(payload).replace(/^\{(?=")/, '{"__proto__":{},'));
    }
    expect(good.length).toBeGreaterThan(0);
  });

  test("that is nearly valid is what the checks say", { timeout }, () => {
    fc.assert(
      fc.property(payloads.get(name) ?? fc.constant({}), (payload) => {
        expectAsRead(constructor, JSON.stringify(payload));
      }),
      budget,
    );
  });
});
