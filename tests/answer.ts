import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { type Action, operations, type Result, type Rule, unwrap } from "../src/index.js";
import { constructorOf } from "./catalogue.js";

const page = readFileSync(new URL("../docs/reference/rules.md", import.meta.url), "utf8");

/** What is said of a rule between a request and its confirmation, and pairs that keep it and that break it. */
interface AnswerTest {
  readonly level: "error" | "advice";
  /** As the reference cites them. */
  readonly sections: string;
  readonly action: Action;
  readonly kept: readonly (readonly [req: object, conf: object])[];
  /** With the places and words that are reported. */
  readonly broken: readonly (readonly [
    req: object,
    conf: object,
    ...findings: (readonly [path: readonly (string | number)[], message: string])[],
  ])[];
}

/** What the rules between both messages of an operation say of a request and a confirmation. */
export function judge(action: Action, req: object, conf: object): Result<unknown> {
  const { answers } = operations[action];
  if (answers === undefined) throw new Error(`${action} has no such rules`);
  const messages = [
    unwrap(constructorOf(`${action}.req`).decode(req)),
    unwrap(constructorOf(`${action}.conf`).decode(conf)),
  ];
  return (answers as (...messages: unknown[]) => Result<unknown>)(...messages);
}

/** Tests a rule between a request and its confirmation. */
export function testAnswer(rule: Rule, { level, sections, action, kept, broken }: AnswerTest): void {
  describe(`${rule} of ${action} (${sections})`, () => {
    test.each(kept)("%j is answered by %j", (req, conf) => {
      expect(judge(action, req, conf)).toEqual({ ok: true, value: conf, warnings: [] });
    });

    const pairs = broken.map(([req, conf, ...findings]) => [req, conf, findings] as const);
    test.each(pairs)("%j is not answered by %j", (req, conf, findings) => {
      const result = judge(action, req, conf);
      expect(result.ok).toBe(level === "advice");
      const found = result.ok ? result.warnings : result.issues;
      expect(found.map((finding) => [finding.rule, finding.level, finding.path, finding.message])).toEqual(
        findings.map(([path, message]) => [rule, level, path, message]),
      );
    });

    test("has this level and these sections in the reference", () => {
      const [, described = ""] = page.split(new RegExp(`^### ${rule}$`, "m"));
      const [first = ""] = described.split(/^##/m);
      expect(first).toContain(`**${level === "error" ? "Error" : "Advice"}** · ${sections} · `);
    });
  });
}

/** A GetConfiguration.conf with these keys, known and unknown. */
export const keys = (known: string[], unknownKey: string[] = []): object => ({
  configurationKey: known.map((key) => ({ key, readonly: false })),
  unknownKey,
});
