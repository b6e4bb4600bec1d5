/**
 * Writes what is generated from `spec/`. With `--check` it only compares, and fails when a file differs from what it would
 * write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { generatedFiles, generatedFolders } from "./files.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const expected = await generatedFiles();

for (const folder of generatedFolders) mkdirSync(join(root, folder), { recursive: true });
const present = generatedFolders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
);
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
  for (const [name, text] of changed) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  console.log(`${expected.size} files, ${changed.length} written, ${surplus.length} removed`);
}
