import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { keyNamed, readValue } from "../../src/configuration/index.js";
import { operations, type Result, types } from "../../src/index.js";
import { constructorOf } from "../catalogue.js";

const root = new URL("../..", import.meta.url).pathname;

/** Every page, in the root, in docs/ and in the templates. */
const documents = [
  "",
  "docs/",
  "docs/benchmark/",
  "docs/guides/",
  "docs/reference/",
  "docs/reference/operations/",
  ".github/",
].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => folder + name),
);

interface Snippet {
  readonly document: string;
  readonly name: string;
  readonly code: string;
}
const snippets = documents.flatMap((document) =>
  [...read(document).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""], i): Snippet => ({
    document,
    name: `${document.replace(/\W/g, "-")}-${i}`,
    code,
  })),
);

/** Where the snippets are compiled and run: within the project, so that they import the package by its name. */
mkdirSync(join(root, "reports"), { recursive: true });
const folder = mkdtempSync(join(root, "reports/snippets-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(document: string): string {
  return readFileSync(join(root, document), "utf8");
}

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

/** The anchors of a page: its headings. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replace(/\s/g, "-"),
  );
}

/** Whether a link of a document leads to a file, and to a heading if it names one. */
function leadsSomewhere(document: string, target: string): boolean {
  if (/^[a-z]+:/.test(target)) return true;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? document : join(dirname(document), path);
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor);
}

test.each(documents)("%s has links that lead somewhere", (document) => {
  const targets = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  expect(targets.filter((target) => !leadsSomewhere(document, target))).toEqual([]);
});

test("every snippet compiles", { timeout: 120_000 }, () => {
  for (const { name, code } of snippets) writeFileSync(join(folder, `${name}.ts`), code);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    strict: true,
    skipLibCheck: true,
    types: ["node"],
    rootDir: root,
    outDir: root,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"], exclude: [] }));
  expect(run(join(root, "node_modules/.bin/tsc"), "-p", folder)).toEqual({ code: 0, out: "" });
});

test.each(snippets.map((snippet) => [snippet.name, snippet] as const))("%s prints what it says", (name, { code }) => {
  const { code: exit, out } = run(process.execPath, join(folder, `${name}.js`));
  expect(exit, out).toBe(0);
  // The comments behind a line that prints, or on the lines after it, are what is printed, perhaps with words after a colon.
  for (const [, behind, after = ""] of code.matchAll(
    /console\.log\(.*\);(?: \/\/ (.*))?\n(?: *\}\n)*((?: *\/\/ .*\n)*)/g,
  )) {
    const said = behind === undefined ? after.replace(/^ *\/\/ /gm, "") : behind.replace(/^(true|false): .*/, "$1");
    expect(out).toContain(said);
  }
});

describe("docs/guides/tolerant-decoding.md", () => {
  const page = readFileSync(join(root, "docs/guides/tolerant-decoding.md"), "utf8");
  const rows = [...page.matchAll(/^\| (.*?) +\| `(\w+)\.(req|conf)` `(.*?)` +\| (.*?) +\| (.*?) +\|$/gm)];

  test("has a row for every repair", () => {
    expect(rows.length).toBe(32);
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
    expect(constructor.decodeJson(wire).ok).toBe(false);
    const result = constructor.decodeJson(wire, { tolerant: true });
    expect(result.ok && JSON.stringify(result.value)).toBe(becomes === "the same" ? wire : becomes.slice(1, -1));
    const warnings = (result.ok ? result.warnings : []).filter(({ repair }) => repair !== undefined);
    expect(
      warnings
        .map(({ path, rule, repair }) => {
          const place = path.length === 0 ? "the payload" : `\`${path.join(".")}\``;
          return `${place}: ${rule}, ${String(repair)}`;
        })
        .join("; "),
    ).toBe(said);
  });
});

describe("docs/guides/configuration.md", () => {
  const page = read("docs/guides/configuration.md");
  const words: Readonly<Record<string, string>> = {
    empty: "",
    "501 characters": "x".repeat(501),
    "not hexadecimal": "secret",
  };
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm)].flatMap(
    ([, name = "", texts = "", strict = "", tolerant = ""]) =>
      [...texts.matchAll(/`([^`]*)`|\w[\w ]*/g)].map(
        ([word, text = words[word]]) => [name, text, strict, tolerant === "the same" ? strict : tolerant] as const,
      ),
  );
  /** Whether a value is read as a cell says: refused, or as a value, perhaps with words after it. */
  const agrees = (cell: string, result: Result<unknown>): void => {
    expect(result.ok, cell).toBe(!cell.startsWith("refused"));
    const [, shown] = /^`(.*?)`/.exec(cell) ?? [];
    if (shown !== undefined) expect(result.ok && JSON.stringify(result.value)).toBe(shown);
  };

  test("has rows of texts", () => {
    expect(rows.length).toBe(22);
  });

  test.each(rows)("%s %j is read as it says", (name, text, strict, tolerant) => {
    const key = keyNamed(name);
    if (key === undefined || text === undefined) throw new Error(`there is no ${name}`);
    agrees(strict, readValue(key, text));
    agrees(tolerant, readValue(key, text, { tolerant: true }));
  });
});

describe("docs/reference/operations", () => {
  const pages = Object.values(operations).flatMap(({ action }) => {
    const page = read(`docs/reference/operations/${action.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase()}.md`);
    return [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = ""], i) => ({
      message: `${action}.${i === 0 ? "req" : "conf"}`,
      json,
    }));
  });

  test("show both messages of every operation", () => {
    expect(pages).toHaveLength(2 * Object.keys(operations).length);
  });

  test.each(pages)("$message is shown by a valid example", ({ message, json }) => {
    const result = constructorOf(message).decodeJson(json);
    expect(result).toMatchObject({ ok: true, value: JSON.parse(json) as object });
  });
});

test("the page of types names every type", () => {
  const page = read("docs/reference/types.md");
  for (const name of Object.keys(types)) expect(page).toMatch(new RegExp(`\\b${name}\\b`));
});
