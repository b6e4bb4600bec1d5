import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { operations } from "../../src/index.js";
import { installed, type Project, root } from "./project.js";

let user: Project;
beforeAll(() => {
  user = installed();
}, 60_000);
afterAll(() => {
  user.remove();
});

/** Runs a program of `node_modules/.bin`, or Node, in the project of a user. */
const run = (program: string, ...args: string[]): string =>
  user.run(program === "node" ? process.execPath : join(root, "node_modules/.bin", program), ...args);

test("the tarball holds what a user needs and nothing else", () => {
  const others = user.files.filter((path) => !/^dist\/(?:[\w-]+\/)*[\w-]+\.(?:js|d\.ts)$/.test(path));
  expect(others.sort()).toEqual(["LICENSE", "README.md", "package.json"]);
});

test.each([
  ["publint", ["--strict", root]],
  ["attw", ["--pack", root, "--profile", "esm-only"]],
])("%s finds nothing", { timeout: 60_000 }, (program, args) => {
  expect(() => run(program, ...args)).not.toThrow();
});

describe("JavaScript", () => {
  test("from the root, and from the module of one operation", () => {
    writeFileSync(
      join(user.folder, "use.js"),
      `import { Authorize, operations, types, unwrap } from "ocpp16messages";
       import * as OneOperation from "ocpp16messages/authorize";
       import { IdToken } from "ocpp16messages/types";
       import * as ocppj from "ocpp16messages/ocppj";
       const message = unwrap(Authorize.req({ idTag: "CARD" }));
       console.log(JSON.stringify([message, OneOperation.req === Authorize.req, IdToken === types.IdToken, ocppj.read("[]").ok, Object.keys(operations).join()]));`,
    );
    expect(JSON.parse(run("node", "use.js"))).toEqual([
      { idTag: "CARD" },
      true,
      true,
      false,
      Object.keys(operations).join(),
    ]);
  });

  test("from the module of the configuration", () => {
    writeFileSync(
      join(user.folder, "configuration.js"),
      `import { change, readValue, standardKeys } from "ocpp16messages/configuration";
       const written = change(standardKeys.HeartbeatInterval, 300);
       console.log(JSON.stringify([written.value, readValue(standardKeys.HeartbeatInterval, "300").value]));`,
    );
    expect(JSON.parse(run("node", "configuration.js"))).toEqual([{ key: "HeartbeatInterval", value: "300" }, 300]);
  });

  test("from the module of the log", () => {
    writeFileSync(
      join(user.folder, "log.js"),
      `import { findFrames, frameFinder, writeTraceLine } from "ocpp16messages/log";
       const text = '[2,"7","Heartbeat",{}]';
       const record = writeTraceLine({ text, sender: "ChargePoint", at: "2025-03-01T09:00:00Z" });
       const finder = frameFinder();
       console.log(JSON.stringify([findFrames("10:00 " + text + record), finder.push(record), finder.end()].flat().map((frame) => frame.text)));`,
    );
    const text = '[2,"7","Heartbeat",{}]';
    expect(JSON.parse(run("node", "log.js"))).toEqual([text, text, text]);
  });

  test("from the module of the conversation", () => {
    writeFileSync(
      join(user.folder, "conversation.js"),
      `import { Conversation } from "ocpp16messages/conversation";
       const conversation = new Conversation();
       const { verdict } = conversation.push({ text: '[3,"7",{}]' });
       const { findings, transactions } = conversation.end();
       console.log(JSON.stringify([verdict, findings.map(({ rule }) => rule), transactions]));`,
    );
    expect(JSON.parse(run("node", "conversation.js"))).toEqual(["unmatched", ["answer-without-call"], []]);
  });

  test("each operation is a module of its own", () => {
    const imports = Object.keys(operations).map((action) => {
      const path = action.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
      return `{ const { req, conf } = await import("ocpp16messages/${path}"); if (req !== operations.${action}.req || conf !== operations.${action}.conf) throw new Error("${action}"); }`;
    });
    writeFileSync(join(user.folder, "all.js"), `import { operations } from "ocpp16messages";\n${imports.join("\n")}`);
    expect(run("node", "all.js")).toBe("");
  });

  test.each(["index", "catalogue", "reading/brand", "dist/index.js"])("%s is not for users", (path) => {
    writeFileSync(
      join(user.folder, "hidden.js"),
      `import("ocpp16messages/${path}").catch(({ code }) => console.log(code));`,
    );
    expect(run("node", "hidden.js")).toMatch(/^ERR_PACKAGE_PATH_NOT_EXPORTED|^ERR_MODULE_NOT_FOUND/);
  });
});

describe.each([
  ["node16", "node16"],
  ["bundler", "esnext"],
])("TypeScript with moduleResolution %s", (moduleResolution, module) => {
  const compile = (name: string, source: string): string => {
    mkdirSync(join(user.folder, name), { recursive: true });
    writeFileSync(join(user.folder, name, "use.ts"), source);
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      strict: true,
      noEmit: true,
    };
    writeFileSync(join(user.folder, name, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["use.ts"] }));
    try {
      return run("tsc", "-p", name);
    } catch (error) {
      return String((error as { stdout: unknown }).stdout);
    }
  };

  test("compiles what is right, without skipLibCheck", () => {
    const source = `import { Authorize, type Result } from "ocpp16messages";
      import * as OneOperation from "ocpp16messages/authorize";
      import { type IdToken, Measurand } from "ocpp16messages/types";
      import * as ocppj from "ocpp16messages/ocppj";
      import { defineKeys, readConf, readValue, standardKeys } from "ocpp16messages/configuration";
      import { findFrames, type LoggedFrame, writeTraceLine } from "ocpp16messages/log";
      import { Conversation, type ConversationRule, type Observation } from "ocpp16messages/conversation";
      const frames: readonly LoggedFrame[] = findFrames("");
      const record: string | undefined = writeTraceLine({ text: "", sender: frames[0]?.sender ?? "ChargePoint", at: new Date() });
      void record;
      const { findings }: Observation = new Conversation().push(frames[0] ?? { text: "" });
      const rule: ConversationRule | undefined = findings[0]?.rule;
      void rule;
      const interval = readValue(standardKeys.HeartbeatInterval, "300");
      if (interval.ok) { const seconds: number = interval.value; void seconds; }
      const keys = { ...standardKeys, ...defineKeys({ LedColour: { type: "string", accessibility: "RW", members: ["red"] } }) };
      const configuration = readConf({} as never, { keys });
      if (configuration.ok) { const colour: "red" | undefined = configuration.value.values.LedColour; void colour; }
      const result: Result<OneOperation.Req> = Authorize.req({ idTag: "CARD" });
      if (result.ok) { const idTag: IdToken = result.value.idTag; void idTag; }
      const voltage: "Voltage" = Measurand.Voltage;
      const read = ocppj.read("[]");
      if (read.ok && read.frame.action === "MeterValues") void read.frame.payload.meterValue[0].sampledValue[0].value;
      void voltage;`;
    expect(compile(`right-${moduleResolution}`, source)).toBe("");
  });

  test.each([
    [
      "a missing field",
      "StartTransaction.req({ connectorId: 1, idTag: 'x', meterStart: 0 });",
      "'timestamp' is missing",
    ],
    ["a wrong type", "Authorize.req({ idTag: 5 });", "not assignable to type 'string'"],
    ["an unknown field", "Authorize.req({ idTag: 'x', foo: 1 });", "'foo' does not exist"],
  ])("does not compile %s", (_, statement, message) => {
    const source = `import { Authorize, StartTransaction } from "ocpp16messages";\nvoid [Authorize, StartTransaction];\n${statement}`;
    expect(compile(`wrong-${moduleResolution}`, source)).toContain(message);
  });
});

const keysInUse = (use: string): string =>
  `import { change, readConf, readValue, standardKeys } from "ocpp16messages/configuration";\n${use}`;

test.each([
  [
    "the unit of meterStart where it is given",
    `import { StartTransaction } from "ocpp16messages";\nStartTransaction.req({ connectorId: 1, idTag: "x", meterStart: 0, timestamp: "" });`,
    "meterStart",
    "in Wh",
  ],
  [
    "the meaning of a key that is read",
    keysInUse('readValue(standardKeys.HeartbeatInterval, "300");'),
    "HeartbeatInterval",
    "How long the connection may be silent",
  ],
  [
    "the unit of a key that is written",
    keysInUse("change(standardKeys.HeartbeatInterval, 300);"),
    "HeartbeatInterval",
    "(seconds; 0 or more, inferred)",
  ],
  [
    "the section of a value that was read",
    keysInUse("const read = readConf({} as never);\nif (read.ok) read.value.values.HeartbeatInterval;"),
    "HeartbeatInterval",
    "OCPP 1.6 §9.1.10",
  ],
])("an editor shows %s", async (title, source, name, shown) => {
  const { default: ts } = await import("typescript");
  const file = join(user.folder, `${title.replaceAll(" ", "-")}.ts`);
  writeFileSync(file, source);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      module: ts.ModuleKind.Node16,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => user.folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const hover = service.getQuickInfoAtPosition(file, source.indexOf(name));
  expect(ts.displayPartsToString(hover?.documentation)).toContain(shown);
});
