import fc from "fast-check";

import * as arbitraries from "../../src/arbitraries/index.js";
import type { Arbitraries } from "../../src/arbitraries/index.js";
import { messages } from "../catalogue.js";

/** Values that a careless peer may put anywhere. */
export const strange = fc.oneof(
  fc.constantFrom(
    null,
    "",
    "x",
    "5",
    "true",
    "2025-01-02T15:04:05",
    "2025-01-02T15:04Z",
    "2025-01-02T15:04:05+02:00",
    "\u00e9",
    "voltage",
    "Hz",
    0,
    -0,
    1,
    0.05,
  ),
  fc.constantFrom(-1, 1.5, 65_536, 2 ** 31, 2 ** 53, 1e999, true, false),
  fc.constantFrom<unknown>([], {}, [[]], [{}], { a: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The value with something strange in the place that `step` leads to; a way of more steps goes deeper. */
function disturbed(value: unknown, [step, ...way]: readonly number[], by: unknown): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return by;
  const entries = Object.entries(value) as [string, unknown][];
  const changed = entries.map(([key, inner], i): [string, unknown] =>
    i === step % entries.length ? [key, disturbed(inner, way, by)] : [key, inner],
  );
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

/** Payloads of a message: valid, one step away from it, and strange in a place or two. */
function payloadsOf({ valid, invalid }: Arbitraries<unknown>): fc.Arbitrary<unknown> {
  const near = fc.oneof(
    { weight: 2, arbitrary: valid },
    { weight: 3, arbitrary: invalid.map(({ value }): unknown => value) },
  );
  const way = fc.array(fc.nat(), { maxLength: 6 });
  const strangeness = fc.array(fc.tuple(way, strange), { minLength: 1, maxLength: 2 });
  const scrambled = fc
    .tuple(near, strangeness)
    .map(([value, places]) => places.reduce((changed, [steps, by]) => disturbed(changed, steps, by), value));
  return fc.oneof(near, scrambled);
}

/** Payloads that are nearly valid, by the name of their message. */
export const payloads: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map(
  messages.map(([name, action, kind]) => [name, payloadsOf(arbitraries[action][kind])]),
);

/** What JSON makes of a value; `undefined` if it makes nothing of it. */
export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
