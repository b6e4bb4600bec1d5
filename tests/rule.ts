import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { Rule } from "../src/index.js";
import { construct, constructorOf } from "./catalogue.js";
import { predicatesSay } from "./predicates.js";

const page = readFileSync(new URL("../docs/reference/rules.md", import.meta.url), "utf8");

/** What is said of a rule, and the payloads of a message that keep it and that break it. */
interface RuleTest {
  readonly level: "error" | "sender" | "advice";
  /** As the reference cites them. */
  readonly sections: string;
  readonly message: string;
  readonly kept: readonly object[];
  /** With the place at which it is reported. */
  readonly broken: readonly (readonly [payload: object, path: readonly (string | number)[]])[];
}

/** Tests a rule between fields: its condition, what its level does, and what the reference says of it. */
export function testRule(rule: Rule, { level, sections, message, kept, broken }: RuleTest): void {
  const constructor = constructorOf(message);

  describe(`${rule} in ${message} (${sections})`, () => {
    test.each(kept)("is kept by %j", async (payload) => {
      for (const result of [constructor.decode(payload), construct(constructor, payload)])
        expect(result).toMatchObject({ ok: true, warnings: [] });
      expect((await predicatesSay(rule, message, payload)).filter((keeps) => keeps !== true)).toEqual([]);
    });

    test.each(broken)("is broken by %j", async (payload, path) => {
      const found = { rule, path, message: expect.any(String) as string };
      const received = [constructor.decode(payload), constructor.decodeJson(JSON.stringify(payload))];
      for (const result of received) {
        expect(result.ok).toBe(level !== "error");
        expect(result.ok ? result.warnings : result.issues).toMatchObject([
          { ...found, level: level === "error" ? "error" : "advice" },
        ]);
      }
      const sent = construct(constructor, payload);
      expect(sent.ok).toBe(level === "advice");
      expect(sent.ok ? sent.warnings : sent.issues).toMatchObject([
        { ...found, level: level === "advice" ? "advice" : "error" },
      ]);
      expect(await predicatesSay(rule, message, payload)).toContain(false);
    });

    test("has this level and these sections in the reference", () => {
      const [, described = ""] = page.split(new RegExp(`^### ${rule}$`, "m"));
      const [first = ""] = described.split(/^##/m);
      const said = { error: "Error", sender: "Error of a sender", advice: "Advice" }[level];
      expect(first).toContain(`**${said}** · ${sections} · `);
    });
  });
}
