import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  change,
  defineKeys,
  type Key,
  keyNamed,
  readConf,
  readValue,
  standardKeys,
} from "../../src/configuration/index.js";
import { ChangeConfiguration, formatFinding, GetConfiguration, type Result, types, unwrap } from "../../src/index.js";
import { objectsIn } from "../objects.js";
import { budget, timeout } from "./budget.js";

/** What holds for any text of any key, and for any value that is written. */
const ownKeys = defineKeys({
  LedColour: { type: "string", accessibility: "RW", members: ["red", "green"] },
  Phases: { type: "CSL", accessibility: "RW", items: "text" },
  Pin: { type: "string", accessibility: "W" },
  FreeCard: { type: "string", accessibility: "RW" },
});
const keys = { ...standardKeys, ...ownKeys };
const all: readonly Key[] = Object.values(keys);

const anyKey = fc.constantFrom(...all);
const options = fc.record({ tolerant: fc.boolean(), maxIssues: fc.integer({ min: 0, max: 5 }) });
const ascii = fc.string({ unit: "grapheme-ascii", maxLength: 40 });

/** Texts that are close to right. */
const part = fc.constantFrom(
  ..."true FALSE 1 0 -1 300 5m 3.0 Core SmartCharging Voltage .L1 L1-N 1.RST 0.Unknown RST . , + - ,, red".split(" "),
  " ",
  "",
  ", ",
);
const nearText = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(""));
const anyText = fc.oneof(nearText, ascii, fc.string({ unit: "binary" }), fc.string({ minLength: 495, maxLength: 505 }));

function saidOf(result: Result<unknown>): string {
  const findings = result.ok ? result.warnings : result.issues;
  return JSON.stringify([findings, findings.map(formatFinding)]);
}

describe("any text of any key", () => {
  test(
    "has an answer, which is frozen or not empty",
    () => {
      fc.assert(
        fc.property(anyKey, fc.oneof(anyText, fc.anything()), options, (key, text, chosen) => {
          const result = readValue(key, text as string, chosen);
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
          else for (const object of objectsIn(result.value)) expect(Object.isFrozen(object)).toBe(true);
        }),
        budget,
      );
    },
    timeout,
  );

  test(
    "that is read strictly is read the same tolerantly",
    () => {
      fc.assert(
        fc.property(anyKey, anyText, (key, text) => {
          const result = readValue(key, text);
          if (result.ok) expect(readValue(key, text, { tolerant: true })).toEqual(result);
        }),
        budget,
      );
    },
    timeout,
  );

  test(
    "is read alone as it is in a GetConfiguration.conf",
    () => {
      fc.assert(
        fc.property(anyKey, nearText, options, ({ key: name, ...rest }, value, chosen) => {
          const key: Key = { ...rest, key: name };
          const readonly = key.accessibility === "R";
          const conf = unwrap(
            GetConfiguration.conf({ configurationKey: [{ key: name.toUpperCase(), readonly, value }] }),
          );
          const alone = readValue(key, value, chosen);
          const whole = readConf(conf, { ...chosen, keys });
          const values: Readonly<Record<string, unknown>> = whole.ok ? whole.value.values : {};
          if (key.accessibility === "W") expect(values).toEqual({});
          else if (alone.ok) expect(values).toEqual({ [name]: alone.value });
          else expect(whole.ok).toBe(chosen.tolerant);
        }),
        budget,
      );
    },
    timeout,
  );
});

test(
  "anything in place of a message, a key, or options has an answer",
  () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (first, second, third) => {
        for (const result of [
          readConf(first as never, second as never),
          readConf(unwrap(GetConfiguration.conf({})), { req: first as never, tolerant: second as never }),
          readValue(first as never, second as never, third as never),
          readValue(standardKeys.HeartbeatInterval, first as never, second as never),
          change(first as never, second as never),
          change(standardKeys.MeterValuesSampledData, first as never),
          change(standardKeys.ConnectorPhaseRotation, [first as never]),
        ])
          expect(result.ok || result.issues.length > 0).toBe(true);
        expect(keyNamed(first as never)).toBeUndefined();
        expect(() => keyNamed("Name", { a: first, b: second } as never)).not.toThrow();
      }),
      budget,
    );
  },
  timeout,
);

/** A key with a value of its type. */
const usual = { BlinkRepeat: 0, WebSocketPingInterval: 2_147_483_647, HeartbeatInterval: 300 };
const itemText = fc
  .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 5 })
  .filter((text) => /^[^, ]+$/.test(text));
const phase = fc.option(fc.constantFrom(...types.Phase.values), { nil: undefined });
const measurand = fc
  .record({ measurand: fc.constantFrom(...types.Measurand.values), phase })
  .map((item) => (item.phase === undefined ? { measurand: item.measurand } : item));
const rotation = fc.record({
  connectorId: fc.nat(65_535),
  rotation: fc.constantFrom("NotApplicable", "Unknown", "RST", "RTS", "SRT", "STR", "TRS", "TSR"),
});
const written = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.keys(usual)), fc.nat()),
  fc.tuple(fc.constantFrom("LocalPreAuthorize", "AuthorizationCacheEnabled"), fc.boolean()),
  fc.tuple(fc.constantFrom("MeterValuesSampledData", "StopTxnAlignedData"), fc.array(measurand, { maxLength: 10 })),
  fc.tuple(fc.constant("ConnectorPhaseRotation"), fc.array(rotation, { maxLength: 10 })),
  fc.tuple(fc.constant("CpoName"), ascii),
  fc.tuple(fc.constant("AuthorizationKey"), fc.stringMatching(/^[\da-f]{32}$/)),
  fc.tuple(fc.constant("LedColour"), fc.constantFrom("red", "green")),
  fc.tuple(fc.constant("Phases"), fc.array(itemText, { maxLength: 10 })),
);

test(
  "what is written is read as what it was, in any case of the key",
  () => {
    fc.assert(
      fc.property(written, ([name, value]) => {
        const key = keyNamed(name, keys);
        const req = unwrap(change(key as never, value as never));
        expect(ChangeConfiguration.req.decodeJson(JSON.stringify(req))).toMatchObject({ ok: true, value: req });
        const read = readValue(key as Key, req.value);
        expect(read).toEqual({ ok: true, value, warnings: [] });
      }),
      budget,
    );
  },
  timeout,
);

describe("a text of which nothing but its characters is known", () => {
  const secret = fc.stringMatching(/^[g-z]{8,30}$/);
  const around = fc.constantFrom("", "\u0000", "\u00e9", " ", "x".repeat(500));

  test.each(["AuthorizationKey", "Pin", "FreeCard", "CpoName"])(
    "is in no finding of %s",
    (name) => {
      const key = keyNamed(name, keys) as Key;
      fc.assert(
        fc.property(secret, around, around, options, (word, before, after, chosen) => {
          const value = `${before}${word}${after}`;
          const conf = { configurationKey: [{ key: name, readonly: true, value }] };
          for (const result of [
            readValue(key, value, chosen),
            readValue(key, [value] as never, chosen),
            readConf(conf as never, { ...chosen, keys }),
            change(key as never, value as never),
            change(key as never, { [word]: word } as never),
          ])
            expect(saidOf(result)).not.toContain(word);
          if (key.accessibility !== "W") return;
          expect(JSON.stringify(readConf(conf as never, { ...chosen, keys }))).not.toContain(word);
        }),
        budget,
      );
    },
    timeout,
  );
});
