import fc from "fast-check";
import { expect, test } from "vitest";

import {
  Conversation,
  type ConversationFinding,
  type Observed,
  type Transaction,
} from "../../src/conversation/index.js";
import { messages } from "../catalogue.js";
import { speaking } from "../speaking.js";
import { budget, timeout } from "./budget.js";
import { payloads, strange } from "./payloads.js";

/**
 * Properties of conversations: frames that mean something together, in any order, from anybody and of any time, and between
 * them any text.
 */

const sender = fc.constantFrom("ChargePoint", "CentralSystem", undefined);
const station = fc.constantFrom("CP1", "CP1", "CP1", "CP2", "__proto__", undefined);
const at = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }).map((seconds) => new Date(1_735_800_000_000 + seconds * 1000).toISOString()),
  fc.constantFrom("2025-01-02 15:04:05", "1735830000", "0000-01-01", "9999-12-31T23:59:59Z", "later", ""),
);
const known = fc.record(
  { sender, station, at, cut: fc.constantFrom("logger", "length", undefined), line: fc.nat() },
  { requiredKeys: [] },
);

/** Frames of talks in which the rules speak. */
const spoken = fc.constantFrom(...Object.values(speaking).flatMap((talk) => talk().frames));
/** CALLs and answers with payloads that are nearly valid. */
const made = fc
  .constantFrom(...messages)
  .chain(([name, action, kind]) =>
    fc
      .tuple(payloads.get(name) ?? fc.constant({}), fc.nat(9))
      .map(([payload, id]) =>
        JSON.stringify(kind === "req" ? [2, String(id), action, payload] : [3, String(id), payload]),
      ),
  );
const anyText = fc.oneof(
  strange.map((value) => JSON.stringify(value) ?? ""),
  fc.string(),
  fc.json(),
);
const frame: fc.Arbitrary<Observed> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(spoken, known).map(([text, more]) => ({ ...text, ...more })) },
  { weight: 2, arbitrary: spoken },
  { weight: 3, arbitrary: fc.tuple(made, known).map(([text, more]) => ({ text, ...more })) },
  { weight: 1, arbitrary: fc.tuple(anyText, known).map(([text, more]) => ({ text, ...more })) },
);
const log = fc.array(frame, { maxLength: 60 });

/** All that is said of a log. */
function look(frames: readonly Observed[]): {
  readonly findings: readonly ConversationFinding[];
  readonly transactions: readonly Transaction[];
} {
  const conversation = new Conversation();
  const pushed = frames.map((each) => conversation.push(each));
  const { findings, transactions } = conversation.end();
  return {
    findings: [...pushed.flatMap((each) => each.findings), ...findings],
    transactions: [...pushed.flatMap((each) => each.transactions), ...transactions],
  };
}

test(
  "whatever is said in whatever order, a finding is about frames that were there, and no transaction is lost",
  { timeout },
  () => {
    fc.assert(
      fc.property(log, (frames) => {
        const { findings, transactions } = look(frames);
        for (const { place, earlier, message } of findings) {
          expect(place.frame).toBeGreaterThan(0);
          expect(place.frame).toBeLessThanOrEqual(frames.length);
          if (earlier !== undefined) expect(earlier.frame).toBeLessThanOrEqual(place.frame);
          expect(message).not.toMatch(/undefined|NaN|\[object/);
        }
        for (const { energy = 0, duration = 0, readings, start, stop, transactionId } of transactions) {
          expect(Number.isFinite(energy) && Number.isFinite(duration)).toBe(true);
          expect(start ?? stop ?? transactionId).toBeDefined();
          for (const { times, values } of readings) {
            expect(times.length).toBe(values.length);
            expect([...times, ...values].every((value) => Number.isFinite(value))).toBe(true);
          }
        }
      }),
      budget,
    );
  },
);

test("two stations do not hear each other", { timeout }, () => {
  const named = (name: string): fc.Arbitrary<Observed[]> =>
    fc.array(spoken, { maxLength: 30 }).map((frames) => frames.map((each) => ({ ...each, station: name })));
  const said = (name: string, frames: readonly Observed[]): string[] =>
    look(frames)
      .findings.filter((finding) => finding.station === name)
      .map(({ rule, message }) => `${rule} ${message}`)
      .sort();
  fc.assert(
    fc.property(named("A"), named("B"), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (a, b, turns) => {
      const [restA, restB] = [[...a], [...b]];
      const both = turns.flatMap((isA) => (isA ? restA : restB).splice(0, 1));
      both.push(...restA, ...restB);
      // Whether a log is backwards is asked of all its stations together.
      fc.pre(!isBackwards(a) && !isBackwards(b) && !isBackwards(both));
      expect(said("A", both)).toEqual(said("A", a));
    }),
    budget,
  );
});

/** Whether the log is, at any frame, taken for one whose newest line is the first. */
function isBackwards(frames: readonly Observed[]): boolean {
  const conversation = new Conversation();
  return frames.some((each) => {
    conversation.push(each);
    return conversation.isBackwards;
  });
}

test("no finding and no transaction has an idTag", { timeout }, () => {
  const secret = /TAG\d/i;
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          spoken,
          fc.tuple(spoken, known).map(([text, more]) => ({ ...text, ...more })),
        ),
        { maxLength: 100 },
      ),
      (frames) => {
        expect(JSON.stringify(look(frames))).not.toMatch(secret);
      },
    ),
    budget,
  );
  const all = Object.values(speaking).map((talk) => look(talk().frames));
  expect(new Set(all.flatMap(({ findings }) => findings.map(({ rule }) => rule))).size).toBe(56);
  expect(JSON.stringify(all)).not.toMatch(secret);
});
