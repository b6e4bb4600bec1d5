import { expect, test } from "vitest";

import { doc, Module } from "./module.js";

const empty = "// Generated from spec/x.ts by `npm run generate`.\n\n";

test("imports are found from the folder of the file, in the order of their paths and names", () => {
  const module = new Module("spec/x.ts", "generated/types/phase");
  expect(module.use("reading/text", "readText")).toBe("readText");
  module.use("generated/types/location", "location");
  module.use("generated/operations/index", "operations");
  module.use("reading/text", "branded");
  expect(module.toString()).toBe(
    `${empty}${[
      'import { branded, readText } from "../../reading/text.js";',
      'import { operations } from "../operations/index.js";',
      'import { location } from "./location.js";',
    ].join("\n")}`,
  );
});

test("a file does not import itself", () => {
  const module = new Module("spec/x.ts", "generated/types/phase");
  expect(module.use("generated/types/phase", "Phase")).toBe("Phase");
  module.add("export const a = Phase;");
  expect(module.toString()).toBe(`${empty}\n\nexport const a = Phase;`);
});

test("types are imported as types, and a name that is also a value once", () => {
  const module = new Module("spec/x.ts", "generated/types/phase");
  module.useType("reading/brand", "Brand");
  module.useType("reading/reader", "Reader");
  module.use("reading/reader", "enter");
  module.useType("generated/types/mood", "Mood");
  module.use("generated/types/mood", "Mood");
  expect(module.toString()).toBe(
    `${empty}${[
      'import type { Brand } from "../../reading/brand.js";',
      'import { type Reader, enter } from "../../reading/reader.js";',
      'import { Mood } from "./mood.js";',
    ].join("\n")}`,
  );
});

test("a declaration that is there already is not repeated", () => {
  const module = new Module("spec/x.ts", "generated/a");
  module.add("const a = 1;", "const b = 2;");
  module.add("const a = 1;");
  expect(module.toString()).toBe(`${empty}\n\nconst a = 1;\n\nconst b = 2;`);
});

test("a comment of one line is on one line, one of several is a block", () => {
  expect(doc("One.")).toBe("/** One. */");
  expect(doc("One.", "Two:\n- three")).toBe("/**\n * One.\n *\n * Two:\n * - three\n */");
});
