import { existsSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { generatedFiles, generatedFolders } from "./files.js";

test("what is generated is the same every time, and is what is there", async () => {
  const [first, second] = await Promise.all([generatedFiles(), generatedFiles()]);
  expect([...second]).toEqual([...first]);
  for (const [name, text] of first) {
    const file = new URL(`../${name}`, import.meta.url);
    expect([name, existsSync(file) && readFileSync(file, "utf8")]).toEqual([name, text]);
  }
});

test("every file is in a folder of what is generated, and says so in its first line", async () => {
  for (const [name, text] of await generatedFiles()) {
    expect(generatedFolders.some((folder) => name.startsWith(`${folder}/`))).toBe(true);
    expect([name, /^(?:\/\/|# .*\n\n<!--) Generated from spec\//.test(text)]).toEqual([name, true]);
  }
});
