import { format } from "prettier";
import { expect, test } from "vitest";

import { integers } from "../spec/language.js";
import { dateTime } from "../spec/primitives.js";
import { colour, mood, small, tag } from "../tests/made-up.js";
import { compositeFile, enumerationFile, primitiveFile } from "./types.js";

const formatted = (text: string): Promise<string> => format(text, { parser: "typescript", printWidth: 120 });

test("a primitive is a branded type, a constructor of its name and a check", async () => {
  expect(await formatted(primitiveFile(small))).toBe(`// Generated from spec/primitives.ts by \`npm run generate\`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { readWhole } from "../../reading/number.js";
import type { Key, Reader } from "../../reading/reader.js";
import { integerSchema } from "../../schema/json-schema.js";

/** A small number. Security white paper 4.2. */
export type Small = Brand<number, "Small">;

/** Makes a checked \`Small\`. A small number. Security white paper 4.2. */
export const Small: Constructor<number, Small> = /* @__PURE__ */ constructor(readSmall, () => integerSchema(0, 9));

export function readSmall(r: Reader, key: Key, value: unknown): Small {
  return readWhole<Small>(r, key, value, 0, 9);
}
`);
});

test("what OCPP 1.6 allows beyond what a sender keeps to is handed to the check, and is the schema", () => {
  const text = primitiveFile(integers("Small", { least: 0, most: 9 }, small.about, { least: -5, most: 99 }));
  expect(text).toContain("readWhole<Small>(r, key, value, 0, 9, -5, 99)");
  expect(text).toContain("integerSchema(-5, 99)");
});

test("texts and times have functions of their own", () => {
  expect(primitiveFile(tag)).toContain("Constructor<string, Tag> & CaseInsensitive");
  expect(primitiveFile(dateTime)).toContain("Constructor<Date | string, DateTime> & Moments");
});

test("an enumeration has its members under names without dots and dashes", async () => {
  const text = await formatted(enumerationFile(mood));
  expect(text).toContain('export const membersOfMood = /* @__PURE__ */ membersOf("Good", "Not-Good");');
  expect(text).toContain('    /** It is not. */\n    NotGood: "Not-Good",');
});

test("a composite has no brand, and remembers where it is in a message", async () => {
  const text = await formatted(compositeFile(colour, [colour]));
  expect(text).toContain("export interface Colour {\n  /** Its name. (at most 10 printable ASCII characters) */");
  expect(text).toContain("  /** How dark it is. (0 to 9; a sender keeps to 1 to 3) */\n  readonly shade?: Small;");
  expect(text).toContain('const shade = optionalWhole<Small>(r, "shade", o.shade, 1, 3, 0, 9);');
  expect(text).toContain("const outer = enter(r, at);");
  expect(text).toContain("r.within = outer;");
});
