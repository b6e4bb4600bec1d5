import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "prettier";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";

import type { FiledOperation } from "../spec/index.js";
import { int32, integer } from "../spec/primitives.js";
import { registrationStatus } from "../spec/enumerations.js";
import {
  about,
  applies,
  asciiText,
  limited,
  listOf,
  memberOrNone,
  message,
  operation,
  optional,
  required,
  type Field,
} from "../spec/language.js";
import type { Constructor } from "../src/index.js";
import { noGrey, paint } from "../tests/made-up.js";
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

describe("fields that are read otherwise when they are left out", () => {
  const made = {
    file: "spec/core/left-out.ts",
    ...operation("LeftOut", {
      profile: "Core",
      initiator: "Both",
      about: about("§1", "Leaves out."),
      req: message("§1", "What may be left out.", {
        fields: {
          text: required(asciiText, "A text."),
          value: optional(registrationStatus, "A status."),
          none: optional(
            memberOrNone(registrationStatus, { when: "value", is: "Pending", texts: ["None", "N/A"] }),
            "A status, or none.",
          ),
          narrow: optional(registrationStatus, "A criterion.", { narrows: true }),
          shade: optional(limited(integer, { least: 1, most: 3 }, { least: 0, most: 9 }), "A number."),
        },
        examples: [{}],
      }),
      conf: message("§1", "Nothing.", { examples: [{}] }),
    }),
  };
  let code: Promise<Generated> | undefined;
  const request = async (): Promise<Generated["req"]> => (await (code ??= compiled(made, "left-out"))).req;

  test("have checks of their own", async () => {
    const text = await format(operationFile(made), { parser: "typescript", printWidth: 140 });
    for (const line of [
      'const text = readAsciiText(r, "text", o.text);',
      'const valueField = optionalMember(r, "value", o.value, membersOfRegistrationStatus);',
      'const none = optionalMemberOrNone(r, "none", o.none, membersOfRegistrationStatus, valueField === "Pending", ["none", "n/a"]);',
      'const narrow = optionalCriterion(r, "narrow", o.narrow, membersOfRegistrationStatus);',
      'const shade = optionalWhole<Integer>(r, "shade", o.shade, 1, 3, 0, 9);',
    ])
      expect(text).toContain(`  ${line}\n`);
  });

  test("have no text for none, unless another field says so and the receiver is tolerant", async () => {
    const req = await request();
    const payload = { text: "", value: "Pending", none: "n/a" };
    expect(req.decode(payload).issues).toMatchObject([{ rule: "member", path: ["none"] }]);
    expect(req.decode(payload, { tolerant: true })).toMatchObject({
      value: { text: "", value: "Pending" },
      warnings: [{ rule: "member", path: ["none"], repair: "dropped", read: "n/a" }],
    });
  });

  test("are not left out when the message would then ask for more", async () => {
    const req = await request();
    const left = req.decode({ text: "", value: "Maybe" }, { tolerant: true });
    expect(left).toMatchObject({ value: { text: "" }, warnings: [{ path: ["value"], repair: "dropped" }] });
    const kept = req.decode({ text: "", narrow: "Maybe" }, { tolerant: true });
    expect(kept.issues).toMatchObject([{ rule: "member", path: ["narrow"] }]);
  });

  test("have a range for a sender and one for a receiver", async () => {
    const req = await request();
    expect(req({ text: "", shade: 3 })).toMatchObject({ ok: true, warnings: [] });
    expect(req({ text: "", shade: 9 }).issues).toMatchObject([{ rule: "usual-range", path: ["shade"] }]);
    expect(req.decode({ text: "", shade: 9 })).toMatchObject({
      value: { text: "", shade: 9 },
      warnings: [{ rule: "usual-range", level: "advice", path: ["shade"] }],
    });
    expect(req.decode({ text: "", shade: 10 }).issues).toMatchObject([{ rule: "range", path: ["shade"] }]);
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
  const message = draft<Req>(r, { tag, colours });
  if (labels !== undefined) message.labels = labels;
  return freezeIfValid<Req>(r, message);
}
`);
  expect(text).toContain(`function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isCiString(o.tag, 5) &&
    acceptsList(o.colours, 1, acceptsColour) &&
    (o.labels === undefined || acceptsList(o.labels, 0, (item) => isCiString(item, 10))) &&
    keepsNoGrey(o.colours) &&
    acceptsFields(o, 2 + oneIfPresent(o.labels))
  );
}
`);
  expect(text).toContain(
    'const confMessages = /* @__PURE__ */ messagesOf<Mood, Conf>(membersOfMood, "mood", (mood) => ({ mood }));',
  );
  expect(text).toContain(`function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isMember(o.mood, membersOfMood) && hasOnly(o, 1);
}
`);
});

test("a rule has the check that it names and, when it is about fields of several names, their names", async () => {
  const applied = async (...applications: Parameters<typeof applies>[]): Promise<string> => {
    const rules = applications.map((application) => applies(...application));
    const text = operationFile({ ...paint, req: { ...paint.req, rules } });
    return format(text, { parser: "typescript", printWidth: 120 });
  };
  const text = await applied(
    [noGrey, ["colours"], { named: true }],
    [noGrey, ["tag", "labels"], { check: "checkNoGreyAtAll", named: true }],
  );
  expect(text).toContain(
    'import { checkNoGrey, checkNoGreyAtAll, keepsNoGrey, keepsNoGreyAtAll } from "../../rules/no-grey.js";',
  );
  expect(text).toContain("    keepsNoGrey(o.colours) &&\n    keepsNoGreyAtAll(o.tag, o.labels) &&\n");
  expect(text).toContain(
    '  checkNoGrey(r, colours, "colours");\n  checkNoGreyAtAll(r, tag, labels, "tag", "labels");\n',
  );
});

test("a rule has its level in the comment, unless it is an error of everybody", () => {
  const commented = (level: "error" | "sender"): string => {
    const rules = [applies({ ...noGrey, level }, ["tag"])];
    return operationFile({ ...paint, req: { ...paint.req, rules } });
  };
  expect(commented("error")).toContain(" * - `no-grey`: Grey is no colour. OCPP 1.6 §9.5, errata 9.6.\n");
  expect(commented("sender")).toContain(" * - `no-grey`, for senders: Grey is no colour. OCPP 1.6 §9.5, errata 9.6.\n");
});

test("limits of a field go to its check, those of its type do not", async () => {
  const made = {
    ...paint,
    req: message("§1", "Numbers.", {
      fields: {
        a: required(limited(integer, { least: 2, most: 3 }, { least: 2, most: 3 }), "A."),
        b: required(integer, "B."),
      },
      examples: [{}],
    }),
  };
  const text = await format(operationFile(made), { parser: "typescript", printWidth: 120 });
  expect(text).toContain('const a = readWhole<Integer>(r, "a", o.a, 2, 3);');
  expect(text).toContain('const b = readWhole<Integer>(r, "b", o.b, 0, 65535, 0, 2147483647);');
});

test("an index exports types with their input and their other names", () => {
  expect(typesIndex([registrationStatus, { ...registrationStatus, name: "Other", aliases: ["Else"] }])).toBe(
    [
      "// Generated from spec/ by `npm run generate`.",
      'export { Other, Other as Else } from "./other.js";\nexport { RegistrationStatus } from "./registration-status.js";',
    ].join("\n\n"),
  );
});
