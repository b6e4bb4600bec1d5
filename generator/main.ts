/**
 * Writes `src/types`, `src/operations` and `src/arbitraries` from `spec/`.
 *
 * `npm run generate` writes the files; with `--check` it only compares, and fails when they differ from what it would
 * write.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { format } from "prettier";

import { composites, enumerations, operations, primitives } from "../spec/index.js";
import { compositeFile, enumerationFile, primitiveFile, typesIndex } from "./types.js";
import { catalogueFile, operationFile, operationsIndex } from "./operations.js";
import { arbitrariesFile } from "./arbitraries.js";
import { kebabCase } from "./names.js";

const source = fileURLToPath(new URL("../src/", import.meta.url));

const files = new Map<string, string>();
for (const type of primitives) files.set(`types/${kebabCase(type.name)}.ts`, primitiveFile(type));
for (const type of enumerations) files.set(`types/${kebabCase(type.name)}.ts`, enumerationFile(type));
for (const type of composites) files.set(`types/${kebabCase(type.name)}.ts`, compositeFile(type));
files.set("types/index.ts", typesIndex([...primitives, ...enumerations, ...composites]));
for (const operation of operations) files.set(`operations/${kebabCase(operation.action)}.ts`, operationFile(operation));
files.set("operations/catalogue.ts", catalogueFile(operations));
files.set("arbitraries/index.ts", arbitrariesFile([...primitives, ...enumerations, ...composites], operations));
files.set("operations/index.ts", operationsIndex(operations));

const expected = new Map<string, string>();
for (const [name, text] of files) expected.set(name, await format(text, { parser: "typescript", printWidth: 120 }));

const folders = ["types", "operations", "arbitraries"];
const present = folders.flatMap((folder) => readdirSync(source + folder).map((name) => `${folder}/${name}`));
const surplus = present.filter((name) => !expected.has(name));
const changed = [...expected].filter(
  ([name, text]) => !present.includes(name) || readFileSync(source + name, "utf8") !== text,
);

if (process.argv.includes("--check")) {
  for (const name of surplus) console.error(`src/${name} is not generated any more`);
  for (const [name] of changed) console.error(`src/${name} differs from spec/`);
  if (surplus.length + changed.length > 0) {
    console.error("Run `npm run generate`.");
    process.exitCode = 1;
  }
} else {
  for (const folder of folders) mkdirSync(source + folder, { recursive: true });
  for (const name of surplus) rmSync(source + name);
  for (const [name, text] of changed) writeFileSync(source + name, text);
  console.log(`${expected.size} files, ${changed.length} written, ${surplus.length} removed`);
}
