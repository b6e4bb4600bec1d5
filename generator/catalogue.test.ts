import { format } from "prettier";
import { expect, test } from "vitest";

import { noGrey, paint } from "../tests/made-up.js";
import { catalogueFile, operationsIndex } from "./catalogue.js";

test("an operation has its profile, initiator, sections and constructors", async () => {
  const text = await format(catalogueFile([paint]), { parser: "typescript", printWidth: 120 });
  expect(text).toContain(`  /** Paints something. OCPP 1.6 §9.7, §9.8. */
  readonly Paint: Operation<"Paint", "Core", "CentralSystem", typeof Paint.req, typeof Paint.conf>;`);
  expect(text).toContain(`  Paint: Object.freeze({
    action: "Paint",
    profile: "Core",
    initiator: "CentralSystem",
    source: "OCPP 1.6",
    sections: Object.freeze({ operation: "§9.7, §9.8", req: "§9.9", conf: "§9.10" }),
    req: Paint.req,
    conf: Paint.conf,
    answers: undefined,
  } as const),`);
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
