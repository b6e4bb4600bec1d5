import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { describe, expect, test } from "vitest";

import { root } from "./chromium.js";

const page = readFileSync(join(root, "cli/dist/inspector/index.html"), "utf8");

test("the page is less than 250 kB, packed", () => {
  expect(gzipSync(page, { level: 9 }).length).toBeLessThan(250_000);
});

describe("the policy of the page", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  const directives = new Map(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));
  const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  test("allows nothing but what is in the page", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("connect-src")).toEqual(["'none'"]);
    expect(directives.get("form-action")).toEqual(["'none'"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
    expect(directives.get("worker-src")).toEqual(["blob:"]);
    expect(directives.get("img-src")).toEqual(["data:"]);
  });

  test("has the digests of its only script and its only style", () => {
    const scripts = [...page.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, text = ""]) => hashOf(text));
    const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = ""]) => hashOf(text));
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(directives.get("script-src")).toEqual(scripts);
    expect(directives.get("style-src")).toEqual(styles);
  });

  test("stands before all that it is about", () => {
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(?:script|style|link)/));
  });
});
