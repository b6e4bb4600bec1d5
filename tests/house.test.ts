import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

import { layerConfigs } from "../eslint.layers.js";
import { generatedFolders } from "../generator/files.js";
import { betweenRules, rules } from "../spec/index.js";
import { rules as watching } from "../src/conversation/rules/index.js";

/** That each thing lives where the documents say, and that imports point one way. */
const root = new URL("..", import.meta.url).pathname;

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } },
    ...(layerConfigs as never[]),
  ],
});

/** Whether a file may import another, or a package. */
async function mayImport(file: string, imported: string): Promise<boolean> {
  const specifier = imported.startsWith("src/") || imported.startsWith("spec/") ? relative(file, imported) : imported;
  const [result] = await eslint.lintText(`import type { X } from "${specifier}";\nexport type { X };\n`, {
    filePath: join(root, file),
  });
  const other = result?.messages.filter(({ ruleId }) => ruleId !== "no-restricted-imports");
  expect(other).toEqual([]);
  return result?.messages.length === 0;
}

function relative(file: string, imported: string): string {
  const path = posix.relative(posix.dirname(file), imported);
  return path.startsWith(".") ? path : `./${path}`;
}

/** One file for each layer, from the lowest; the next may import those before it. */
const files = {
  records: "src/generated/rules",
  result: "src/result/result",
  schema: "src/schema/json-schema",
  reading: "src/reading/reader",
  rules: "src/rules/first-period",
  types: "src/generated/types/reason",
  operations: "src/generated/operations/catalogue",
  kinds: "src/arbitraries/kinds",
  arbitraries: "src/generated/arbitraries",
  keys: "src/generated/configuration",
  configuration: "src/configuration/keys",
  ocppj: "src/ocppj/read",
  formats: "src/log/formats/index",
  log: "src/log/format",
  findings: "src/generated/conversation",
  between: "src/conversation/rules/slow-answer",
  conversation: "src/conversation/station",
  root: "src/index",
};

/** What each may import besides files of its own folder: every arrow that is not here is refused. */
const arrows: Readonly<Record<keyof typeof files, readonly (keyof typeof files)[]>> = {
  records: [],
  result: ["records"],
  schema: ["result"],
  reading: ["result", "schema"],
  rules: ["records", "result", "reading"],
  types: ["result", "schema", "reading", "rules"],
  operations: ["result", "schema", "reading", "rules", "types"],
  kinds: ["records", "result", "reading", "rules", "arbitraries"],
  arbitraries: ["rules", "kinds"],
  keys: ["configuration"],
  configuration: ["result", "reading", "rules", "keys"],
  ocppj: ["records", "result", "reading", "operations"],
  formats: ["log"],
  log: ["reading", "ocppj", "formats"],
  findings: [],
  between: ["reading", "types", "operations", "configuration", "log", "findings", "conversation"],
  conversation: ["result", "reading", "types", "operations", "keys", "configuration", "ocppj", "log", "findings"],
  root: ["records", "result", "schema", "reading"],
};

describe.each(Object.entries(arrows))("src: %s", (layer, allowed) => {
  const file = files[layer as keyof typeof files];

  test.each(Object.entries(files).filter(([other]) => other !== layer))(
    "imports %s only if it may",
    async (other, imported) => {
      expect(await mayImport(`${file}.ts`, `${imported}.js`)).toBe(allowed.some((name) => name === other));
    },
  );

  test("has no dependency, nor a word of Node.js", async () => {
    expect(await mayImport(`${file}.ts`, "node:fs")).toBe(false);
    expect(await mayImport(`${file}.ts`, "ajv")).toBe(false);
    expect(await mayImport(`${file}.ts`, "fast-check")).toBe(layer === "kinds");
    expect(await mayImport(`${file}.ts`, "spec/index.js")).toBe(false);
  });
});

test.each([
  ["spec/core/reset.ts", "src/index.js"],
  ["spec/rules.ts", "src/generated/rules.js"],
  ["generator/fields.ts", "src/result/result.js"],
  ["cli/src/check.ts", "src/index.js"],
  ["cli/src/check.ts", "spec/index.js"],
  ["cli/src/lookup.ts", "./generated/things.js"],
  ["cli/src/commands/explain.ts", "../generated/things.js"],
  ["cli/src/words.ts", "node:fs"],
  ["inspector/src/model/log-model.ts", "src/index.js"],
  ["inspector/src/model/log-model.ts", "../../../cli/src/source.js"],
  ["inspector/src/view/app.tsx", "../../../cli/src/source.js"],
  ["inspector/src/worker.ts", "node:fs"],
  ["examples/websocket/link.ts", "src/index.js"],
  ["benchmarks/floor.ts", "src/index.js"],
])("%s does not import %s", async (file, imported) => {
  expect(await mayImport(file, imported)).toBe(false);
});

test("every file has a layer", async () => {
  const all = ["src", "cli/src", "inspector/src", "spec", "generator", "examples", "benchmarks"].flatMap((top) =>
    readdirSync(join(root, top), { withFileTypes: true, recursive: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
      .map(({ name, parentPath }) => join(parentPath, name)),
  );
  for (const file of all) {
    const { rules: held } = (await eslint.calculateConfigForFile(file)) as { rules?: object };
    expect([file, held !== undefined]).toEqual([file, true]);
  }
});

test("every rule between fields, messages or keys has its file and its test, and every file its rule", () => {
  const scopes = ["fields", "answer", "configuration"];
  const ids = rules.filter(({ scope }) => scopes.includes(scope)).map(({ id }) => id);
  const helpers = ["answered-keys.ts", "pem-blocks.ts", "periods.ts", "rule-case.ts"];
  const expected = [...helpers, ...ids.flatMap((id) => [`${id}.ts`, `${id}.test.ts`])];
  expect(readdirSync(join(root, "src/rules")).sort()).toEqual(expected.sort());
});

describe("what no single message shows", () => {
  const ids = Object.values(betweenRules).flatMap((group) => group.map(({ id }) => id));

  test("every rule has its file and its test, and every file its rule", () => {
    const expected = ["index.ts", "index.test.ts", ...ids.flatMap((id) => [`${id}.ts`, `${id}.test.ts`])];
    expect(readdirSync(join(root, "src/conversation/rules")).sort()).toEqual(expected.sort());
  });

  test("the rules stand in the order of the reference", () => {
    expect(watching.map(({ record }) => record.id)).toEqual(ids);
    const index = readFileSync(join(root, "src/conversation/rules/index.ts"), "utf8");
    const files = [...index.matchAll(/"\.\/([^"]+)\.js"/gu)].map((match) => match[1]);
    expect(files).toEqual([...ids].sort());
  });
});

test("a rule is said in one place: no id stands in src/reading or in the code of another rule", () => {
  const ids = rules.map(({ id }) => `"${id}"`);
  for (const folder of ["src/reading", "src/rules", "src/schema"]) {
    for (const name of readdirSync(join(root, folder)).filter((file) => !file.endsWith(".test.ts"))) {
      const text = readFileSync(join(root, folder, name), "utf8");
      // `"type"` and its like are words of JSON Schema as well.
      const found = ids.filter((id) => id.includes("-") && text.includes(id));
      expect([name, found]).toEqual([name, []]);
    }
  }
});

test("what is generated is told by the same globs everywhere", () => {
  expect(generatedFolders).toEqual(["src/generated", "cli/src/generated", "inspector/src/generated", "docs/reference"]);
  const attributes = readFileSync(join(root, ".gitattributes"), "utf8");
  const editor = readFileSync(join(root, ".vscode/settings.json"), "utf8");
  for (const folder of generatedFolders) {
    expect(existsSync(join(root, folder))).toBe(true);
    expect(attributes).toContain(`${folder}/** linguist-generated`);
    expect(editor).toContain(`"${folder}/**": true`);
  }
  const readonly = (JSON.parse(editor) as { "files.readonlyInclude": object })["files.readonlyInclude"];
  expect(Object.keys(readonly)).toEqual(generatedFolders.map((folder) => `${folder}/**`));
});
