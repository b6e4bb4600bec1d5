/**
 * Writes `src/types`, `src/operations`, `src/arbitraries` and the reference pages in `docs/` from `spec/`.
 *
 * `npm run generate` writes the files; with `--check` it only compares, and fails when they differ from what it would
 * write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "prettier";

import { composites, enumerations, operations, primitives } from "../spec/index.js";
import { compositeFile, enumerationFile, primitiveFile, typesIndex } from "./types.js";
import { catalogueFile, operationFile, operationsIndex } from "./operations.js";
import { arbitrariesFile } from "./arbitraries.js";
import { kebabCase } from "./names.js";
import { operationPage, operationsPage, typesPage } from "./pages.js";

const root = fileURLToPath(new URL("..", import.meta.url));

const types = [...primitives, ...enumerations, ...composites];
const files = new Map<string, string>();
for (const type of primitives) files.set(`src/types/${kebabCase(type.name)}.ts`, primitiveFile(type));
for (const type of enumerations) files.set(`src/types/${kebabCase(type.name)}.ts`, enumerationFile(type));
for (const type of composites) files.set(`src/types/${kebabCase(type.name)}.ts`, compositeFile(type));
files.set("src/types/index.ts", typesIndex(types));
for (const operation of operations) {
  files.set(`src/operations/${kebabCase(operation.action)}.ts`, operationFile(operation));
  files.set(`docs/operations/${kebabCase(operation.action)}.md`, operationPage(operation));
}
files.set("src/operations/catalogue.ts", catalogueFile(operations));
files.set("src/operations/index.ts", operationsIndex(operations));
files.set("src/arbitraries/index.ts", arbitrariesFile(types, operations));
files.set("docs/operations.md", operationsPage(operations));
files.set("docs/types.md", typesPage());

const expected = new Map<string, string>();
for (const [name, text] of files) {
  const parser = name.endsWith(".md") ? "markdown" : "typescript";
  expected.set(name, await format(text, { parser, printWidth: 120, proseWrap: "preserve" }));
}

/** Folders in which everything is generated. */
const folders = ["src/types", "src/operations", "src/arbitraries", "docs/operations"];
for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
const present = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
const surplus = present.filter((name) => !expected.has(name));
const changed = [...expected].filter(
  ([name, text]) => !existsSync(join(root, name)) || readFileSync(join(root, name), "utf8") !== text,
);

if (process.argv.includes("--check")) {
  for (const name of surplus) console.error(`${name} is not generated any more`);
  for (const [name] of changed) console.error(`${name} differs from spec/`);
  if (surplus.length + changed.length > 0) {
    console.error("Run `npm run generate`.");
    process.exitCode = 1;
  }
} else {
  for (const name of surplus) rmSync(join(root, name));
  for (const [name, text] of changed) writeFileSync(join(root, name), text);
  console.log(`${expected.size} files, ${changed.length} written, ${surplus.length} removed`);
}
