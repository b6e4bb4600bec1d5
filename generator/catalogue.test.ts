import { format } from "prettier";
import { expect, test } from "vitest";

import { about } from "../spec/language.js";
import { noGrey, paint } from "../tests/made-up.js";
import { catalogueFile, operationsIndex, profilesFile } from "./catalogue.js";

test("an operation has its profile, initiator, sections and constructors", async () => {
  const text = await format(catalogueFile([paint]), { parser: "typescript", printWidth: 120 });
  expect(text).toContain(`  /** Paints something. OCPP 1.6 §9.7, §9.8. */
  readonly Paint: Operation<"Paint", "Core", "CentralSystem", typeof Paint.req, typeof Paint.conf>;`);
  expect(text).toContain(`const entryOfPaint = /* @__PURE__ */ Object.freeze({
  action: "Paint",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§9.7, §9.8", req: "§9.9", conf: "§9.10" }),
  req: Paint.req,
  conf: Paint.conf,
  answers: undefined,
} as const);`);
});

test("rules between request and confirmation are in the catalogue", () => {
  const text = catalogueFile([{ ...paint, answers: [noGrey] }]);
  expect(text).toContain("typeof Paint.req, typeof Paint.conf, typeof Paint.answers>");
  expect(text).toContain("answers: Paint.answers,");
});

test("every operation is a namespace", () => {
  expect(operationsIndex([paint])).toContain(
    '/** Paints something. OCPP 1.6 §9.7, §9.8. */\nexport * as Paint from "./paint.js";',
  );
});

test("each profile is a part of the catalogue", async () => {
  const repaint = { ...paint, action: "Repaint", profile: "Security" } as const;
  const text = await format(catalogueFile([paint, repaint]), { parser: "typescript", printWidth: 120 });
  expect(text).toContain(
    "export const operations: Operations = /* @__PURE__ */ Object.freeze({ Paint: entryOfPaint, Repaint: entryOfRepaint });",
  );
  expect(text).toContain(
    'export const Security: Pick<Operations, "Repaint"> = /* @__PURE__ */ Object.freeze({ Repaint: entryOfRepaint });',
  );
  expect(profilesFile([paint, repaint])).toContain('export { Core, Security } from "./catalogue.js";');
});

test("sections are without the name of their document, which the source is", () => {
  const text = catalogueFile([{ ...paint, about: about("white paper A02 and white paper A03", "Paints.") }]);
  expect(text).toContain('source: "Security white paper"');
  expect(text).toContain('operation: "A02, A03"');
});
