import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { operations } from "../src/index.js";
import { constructorOf } from "./catalogue.js";

const root = new URL("..", import.meta.url).pathname;
const documents = [
  "README.md",
  ...(existsSync(join(root, "docs")) ? readdirSync(join(root, "docs")).map((name) => `docs/${name}`) : []),
].filter((name) => name.endsWith(".md"));

/** Where the snippets are compiled and run: within the project, so that they import the package by its name. */
mkdirSync(join(root, "reports"), { recursive: true });
const folder = mkdtempSync(join(root, "reports/snippets-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(program: string, ...args: string[]): { code: number; out: string } {
  try {
    return {
      code: 0,
      out: execFileSync(program, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout + stderr };
  }
}

describe.each(documents)("%s", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const snippets = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

  test("has links that lead somewhere", () => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? join(root, document) : join(dirname(join(root, document)), path);
      expect(existsSync(file), target).toBe(true);
      if (anchor === undefined) continue;
      const anchors = [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
        heading
          .toLowerCase()
          .replace(/[^\w\s-]/g, "")
          .replace(/\s/g, "-"),
      );
      expect(anchors, target).toContain(anchor);
    }
  });

  test.each(snippets)("has a snippet that compiles and prints what it says: %#", (code) => {
    const name = `${document.replace(/\W/g, "-")}-${snippets.indexOf(code)}`;
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, code);
    const options = [
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--strict",
      "--skipLibCheck",
      "--types",
      "node",
      "--ignoreConfig",
    ];
    expect(run(join(root, "node_modules/.bin/tsc"), ...options, "--rootDir", root, "--outDir", root, file)).toEqual({
      code: 0,
      out: "",
    });
    const { code: exit, out } = run(process.execPath, join(folder, `${name}.js`));
    expect(exit, out).toBe(0);
    // The comments behind a line that prints, or on the lines after it, are what is printed, perhaps with words after a colon.
    for (const [, behind, after = ""] of code.matchAll(/console\.log\(.*\);(?: \/\/ (.*))?\n((?:\/\/ .*\n)*)/g)) {
      const said = behind === undefined ? after.replace(/^\/\/ /gm, "") : behind.replace(/^(true|false): .*/, "$1");
      expect(out).toContain(said);
    }
  });
});

describe("docs/tolerant-decoding.md", () => {
  const page = readFileSync(join(root, "docs/tolerant-decoding.md"), "utf8");
  const rows = [...page.matchAll(/^\| (.*?) +\| `(\w+)\.(req|conf)` `(.*?)` +\| (.*?) +\| (.*?) +\|$/gm)];

  test("has a row for every repair", () => {
    expect(rows.length).toBe(28);
    const repairs = [...page.matchAll(/^\| `(\w+)` +\| /gm)].map(([, repair = ""]) => repair);
    expect(repairs.length).toBe(9);
    for (const repair of repairs)
      expect(
        rows.some(([, , , , , , said = ""]) => said.includes(`, ${repair}`)),
        repair,
      ).toBe(true);
  });

  test.each(
    rows.map(
      ([, what = "", action = "", kind = "", wire = "", becomes = "", said = ""]) =>
        [what, action, kind, wire, becomes, said] as const,
    ),
  )("%s", (_, action, kind, wire, becomes, said) => {
    const constructor = constructorOf(`${action}.${kind}`);
    expect(constructor.parse(wire).ok).toBe(false);
    const result = constructor.parse(wire, { tolerant: true });
    expect(result.ok && JSON.stringify(result.value)).toBe(becomes === "the same" ? wire : becomes.slice(1, -1));
    const warnings = (result.ok ? result.warnings : []).filter(({ repair }) => repair !== undefined);
    expect(
      warnings.map(({ path, rule, repair }) => `\`${path.join(".")}\`: ${rule}, ${String(repair)}`).join("; "),
    ).toBe(said);
  });
});

test("the README names every operation and type", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  for (const action of Object.keys(operations)) expect(readme).toMatch(new RegExp(`^\\| \\[\`${action}\`\\]\\(`, "m"));
  const types = readdirSync(join(root, "src/types")).filter((name) => name !== "index.ts");
  for (const name of types) expect(readme).toContain(`](src/types/${name})`);
});

test("the README names every rule", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  for (const name of readdirSync(join(root, "src/rules"))) expect(readme).toContain(`](src/rules/${name})`);
});
