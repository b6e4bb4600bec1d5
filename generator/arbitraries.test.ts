import { format } from "prettier";
import { expect, test } from "vitest";

import { noGrey, colour, label, mood, paint, small, tag } from "../tests/made-up.js";
import { arbitrariesFile } from "./arbitraries.js";

const file = (level: "error" | "advice"): Promise<string> => {
  const rules = paint.req.rules.map((application) => ({ ...application, rule: { ...noGrey, level } }));
  const operations = [{ ...paint, req: { ...paint.req, rules } }];
  return format(arbitrariesFile([colour, tag, label, small, mood], operations), {
    parser: "typescript",
    printWidth: 120,
  });
};

test("types come after those that they are made of", async () => {
  const text = await file("error");
  expect(text.indexOf("const kindOfColour = object({ name: kindOfLabel, shade: integer(1, 3) }")).toBeGreaterThan(0);
  expect(text).toContain("const kindOfTag = ciString(5);");
  expect(text).toContain("export const Mood: Arbitraries<types.Mood> = members(types.Mood);");
});

test("rules that refuse are kept and broken, under their ids; advice is not", async () => {
  expect(await file("error")).toContain('[["no-grey", noGreyCase]]');
  expect(await file("advice")).not.toContain("no-grey");
});
