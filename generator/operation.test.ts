import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "prettier";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";

import type { FiledOperation } from "../spec/index.js";
import { int32, integer } from "../spec/primitives.js";
import { registrationStatus } from "../spec/enumerations.js";
import { about, limited, listOf, message, operation, optional, required, type Field } from "../spec/language.js";
import type { Constructor } from "../src/index.js";
import { paint } from "../tests/made-up.js";
import { operationFile } from "./operation.js";
import { typesIndex } from "./types.js";

/** Generated files beside the library that they import, so that they can be compiled and run. */
const root = new URL("..", import.meta.url).pathname;
mkdirSync(join(root, "reports"), { recursive: true });
const folder = mkdtempSync(join(root, "reports/generated-"));
mkdirSync(join(folder, "generated/operations"), { recursive: true });
for (const layer of ["result", "schema", "reading", "rules", "generated/types", "generated/rules.ts"])
  symlinkSync(join(root, "src", layer), join(folder, layer));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Generated {
  readonly req: Constructor<unknown, unknown>;
  readonly conf: Constructor<unknown, unknown>;
}

async function compiled(made: FiledOperation, name: string): Promise<Generated> {
  const file = join(folder, `generated/operations/${name}.ts`);
  writeFileSync(file, operationFile(made));
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noEmit: true }, root);
  const program = ts.createProgram([file], { ...options, preserveSymlinks: true });
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(found).toEqual([]);
  return (await import(file)) as Generated;
}

/** Names that TypeScript, the function around them or its calls have another use for. */
const clashes = [
  ...["message", "input", "o", "default", "r", "at", "outer", "key", "value", "undefined", "optional", "enter"],
  ...["fieldsOf", "freezeIfValid", "hasFieldCount", "noValue", "oneIfPresent", "refuseUnknownFields", "orFromAlias"],
  ...["req", "conf", "answers", "class", "enum", "await", "new", "this", "true", "yield", "arguments", "eval"],
];

describe("fields whose names have another use", () => {
  const named = (type: () => Field): Record<string, Field> => Object.fromEntries(clashes.map((name) => [name, type()]));
  const made = {
    file: "spec/core/clash.ts",
    ...operation("Clash", {
      profile: "Core",
      initiator: "Both",
      about: about("§1", "Clashes."),
      req: message("§1", "All are there.", { fields: named(() => required(int32, "A number.")), examples: [{}] }),
      conf: message("§1", "Some are there.", {
        fields: {
          ...named(() => optional(int32, "A number.")),
          // A check with limits has a function of its own, whose name is not that of the message either.
          req: optional(listOf(integer, { least: 1 }), "Numbers."),
          conf: optional(listOf(integer, { least: 1 }), "Numbers."),
        },
        examples: [{}],
      }),
    }),
  };

  test("are compiled, read and written under their names", async () => {
    const { req, conf } = await compiled(made, "clash");
    const all = Object.fromEntries(clashes.map((name, i) => [name, i]));
    expect(req.decode(all)).toEqual({ ok: true, value: all, warnings: [] });
    expect(req.decode({}).issues?.map(({ path }) => path)).toEqual(clashes.map((name) => [name]));
    const some = { ...all, req: [1], conf: [2, 3] };
    expect(conf.decode(some)).toEqual({ ok: true, value: some, warnings: [] });
    expect(conf.decode({ default: 1, message: "x" }).issues).toMatchObject([{ rule: "type", path: ["message"] }]);
    expect(conf.decode({ req: [], conf: [0] }).issues).toMatchObject([{ rule: "count", path: ["req"] }]);
  });

  test("are compiled where the message says one member only", async () => {
    const only = {
      ...made,
      req: message("§1", "One member.", { fields: { default: required(registrationStatus, "It.") }, examples: [{}] }),
      conf: message("§1", "One member.", { fields: { input: required(registrationStatus, "It.") }, examples: [{}] }),
    };
    const { req, conf } = await compiled(only, "only");
    expect(req.decode({ default: "Accepted" })).toEqual({ ok: true, value: { default: "Accepted" }, warnings: [] });
    expect(conf.decode({ input: "Yes" }).issues).toMatchObject([{ rule: "member", path: ["input"] }]);
  });
});

test("an operation is code that a person would write", async () => {
  const text = await format(operationFile(paint), { parser: "typescript", printWidth: 120 });
  expect(text).toContain("// Generated from spec/core/paint.ts by `npm run generate`.\n");
  expect(text).toContain(`/**
 * Paint it. OCPP 1.6 §9.9.
 *
 * Rules between its fields:
 * - \`no-grey\`, advice: Grey is no colour. OCPP 1.6 §9.5, errata 9.6.
 */
export interface Req extends Message<"Paint.req"> {`);
  expect(text).toContain(`function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const tag = readIdentity<Tag>(r, "tag", o.tag, 5);
  const colours = readList(r, "colours", o.colours, 1, readColour);
  const labels = optional(r, "labels", o.labels, readReqLabels);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(labels))) refuseUnknownFields(r, o, ["tag", "colours", "labels"]);
  checkNoGrey(r, colours);
  if (r.inPlace) return freezeIfValid<Req>(r, o);
  const message: Draft<Req> = { tag, colours };
  if (labels !== undefined) message.labels = labels;
  return freezeIfValid<Req>(r, message);
}
`);
  expect(text).toContain("const confOf = /* @__PURE__ */ messagesOf<Mood, Conf>(membersOfMood, (mood) => ({ mood }));");
});

test("limits of a field go to its check, those of its type do not", async () => {
  const made = {
    ...paint,
    req: message("§1", "Numbers.", {
      fields: { a: required(limited(integer, { least: 2, most: 3 }), "A."), b: required(integer, "B.") },
      examples: [{}],
    }),
  };
  const text = await format(operationFile(made), { parser: "typescript", printWidth: 120 });
  expect(text).toContain('const a = readWhole<Integer>(r, "a", o.a, 2, 3);');
  expect(text).toContain('const b = readWhole<Integer>(r, "b", o.b, 0, 65535);');
});

test("an index exports types with their input and their other names", () => {
  expect(typesIndex([registrationStatus, { ...registrationStatus, name: "Other", aliases: ["Else"] }])).toBe(
    [
      "// Generated from spec/ by `npm run generate`.",
      'export { Other, Other as Else } from "./other.js";\nexport { RegistrationStatus } from "./registration-status.js";',
    ].join("\n\n"),
  );
});
