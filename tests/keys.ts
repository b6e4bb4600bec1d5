import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { type Configuration, readConf, type StandardKeys } from "../src/configuration/index.js";
import { GetConfiguration, type Result, type Rule, unwrap } from "../src/index.js";

const page = readFileSync(new URL("../docs/reference/rules.md", import.meta.url), "utf8");

/** An entry of a GetConfiguration.conf: writable, unless the third part says otherwise. */
export type Entry = readonly [key: string, value?: string | undefined, readonly?: boolean];

/** A GetConfiguration.conf with these entries. */
export function confOf(...entries: readonly Entry[]): GetConfiguration.Conf {
  const configurationKey = entries.map(([key, value, readonly = false]) => ({
    key,
    readonly,
    ...(value !== undefined && { value }),
  }));
  return unwrap(GetConfiguration.conf.decode({ configurationKey }));
}

/** What is read of these entries in answer to a request of all keys. */
export function readAll(...entries: readonly Entry[]): Result<Configuration<StandardKeys>> {
  return readConf(confOf(...entries), { req: unwrap(GetConfiguration.req({})) });
}

/** Tests what the reference says of a rule. `sections` are as the reference cites them. */
export function testReference(rule: Rule, level: "Error" | "Advice", sections: string): void {
  test(`${rule} has this level and these sections in the reference`, () => {
    const [, described = ""] = page.split(new RegExp(`^### ${rule}$`, "m"));
    const [first = ""] = described.split(/^##/m);
    expect(first).toContain(`**${level}** · ${sections} · `);
  });
}
