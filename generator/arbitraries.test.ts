import { format } from "prettier";
import { expect, test } from "vitest";

import {
  about,
  asciiText,
  composite,
  listOf,
  memberOrNone,
  message,
  optional,
  required,
  type Field,
} from "../spec/language.js";
import { noGrey, colour, label, mood, paint, small, tag } from "../tests/made-up.js";
import { arbitrariesFile } from "./arbitraries.js";

const formatted = (
  operation: typeof paint,
  types: Parameters<typeof arbitrariesFile>[0] = [tag, label, small, mood, colour],
): Promise<string> => format(arbitrariesFile(types, [operation]), { parser: "typescript", printWidth: 120 });

const withRule = (level: "error" | "sender" | "advice"): Promise<string> => {
  const rules = paint.req.rules.map((application) => ({ ...application, rule: { ...noGrey, level } }));
  return formatted({ ...paint, req: { ...paint.req, rules } });
};

const withFields = (fields: Record<string, Field>): Promise<string> =>
  formatted({ ...paint, req: message("§1", "Fields.", { fields, examples: [{}] }) });

test("a composite comes after those that it is made of", async () => {
  const fields = { best: required(colour, "One."), others: optional(listOf(colour, { least: 1 }), "More.") };
  const palette = composite("Palette", about("§1", "Colours."), fields);
  const text = await formatted(paint, [label, small, palette, colour]);
  const places = [
    'const kindOfColour = object({ name: kindOfLabel, shade: integer(1, 3, 0, 9) }, ["name"]);',
    'const kindOfPalette = object({ best: kindOfColour, others: list(kindOfColour, 1) }, ["best"]);',
  ].map((line) => text.indexOf(line));
  expect(places[0]).toBeGreaterThan(0);
  expect(places[1]).toBeGreaterThan(places[0] ?? 0);
});

test("each kind of type has an arbitrary of its own", async () => {
  const text = await formatted(paint);
  expect(text).toContain("const kindOfLabel = ciString(10);");
  expect(text).toContain("const kindOfTag = identity(5);");
  expect(text).toContain("const kindOfSmall = integer(0, 9, 0, 9);");
  expect(text).toContain("export const Mood: Arbitraries<types.Mood> = members(types.Mood);");
});

test("rules that refuse are kept and broken, under their ids; advice, also for senders, is not", async () => {
  expect(await withRule("error")).toContain('[["no-grey", noGreyCase]]');
  expect(await withRule("sender")).not.toContain("no-grey");
  expect(await withRule("advice")).not.toContain("no-grey");
});

test("a text that stands for no member is not drawn", async () => {
  const feeling = memberOrNone(mood, { when: "text", is: "None", texts: ["-"] });
  const text = await withFields({ text: required(asciiText, "It."), feeling: optional(feeling, "How it feels.") });
  expect(text).toContain('object({ text: asciiText, feeling: member(types.Mood) }, ["text"])');
});
