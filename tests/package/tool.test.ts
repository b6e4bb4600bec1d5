import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { root } from "./project.js";

/** The package of the tool, beside that of the library. */
interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;

test("the tool has the version of the library, and needs exactly that", () => {
  const { version } = manifestOf(".");
  expect(manifestOf("cli").version).toBe(version);
  expect(manifestOf("cli").dependencies["ocpp16messages"]).toBe(version);
});

test("the tarball holds the command and its page, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "ocpp16-"));
  try {
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, "--workspace", "ocpp16"];
    const [packed] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" })) as [
      { files: readonly { readonly path: string }[] },
    ];
    const others = packed.files.filter(({ path }) => !/^dist\/(?:(?:commands|generated)\/)?[\w-]+\.js$/.test(path));
    expect(others.map(({ path }) => path).sort()).toEqual([
      "LICENSE",
      "README.md",
      "bin/ocpp16.js",
      "dist/inspector/index.html",
      "package.json",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("publint finds nothing", { timeout: 60_000 }, () => {
  const publint = join(root, "node_modules/.bin/publint");
  expect(() => execFileSync(publint, ["--strict", join(root, "cli")], { stdio: "pipe" })).not.toThrow();
});

test("the licence is that of the library", () => {
  expect(readFileSync(join(root, "cli/LICENSE"), "utf8")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
});
