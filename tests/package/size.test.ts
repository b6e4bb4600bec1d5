import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { describe, expect, test } from "vitest";

import budgets from "./size-budgets.json" with { type: "json" };
import { root } from "./project.js";

/** What a user's bundler makes of the package, minified. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, "dist") },
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The text without a global of the language whose name holds that of a global of Node. */
const named = (text: string): string => text.replaceAll("ArrayBuffer", "");

/** What would not run everywhere, or has no business in a user's bundle. */
const forbidden = [
  "eval(",
  "new Function",
  "require(",
  "process.",
  "Buffer",
  "node:",
  "fast-check",
  "console.",
  "setTimeout",
];

/** What only a bundle with more than the operation would hold. */
const elsewhere = ["GenericError", "SecurityError", "CALLRESULT", "FirmwareManagement", '"CentralSystem"'];

const operations = readdirSync(join(root, "src/generated/operations"))
  .map((file) => file.replace(".ts", ""))
  .filter((name) => !["index", "catalogue", "profiles"].includes(name));

describe("everything, with frames", () => {
  const code = 'export * from "./index.js"; export * as ocppj from "./ocppj/index.js";';

  test("fits its budget", async () => {
    expect(gzipped(await bundle(code))).toBeLessThanOrEqual(budgets.everythingByOperation * operations.length);
  });

  test("holds nothing that is forbidden", async () => {
    const text = await bundle(code);
    expect(forbidden.filter((identifier) => named(text).includes(identifier))).toEqual([]);
  });
});

describe("the configuration", () => {
  const code = 'export * from "./configuration/index.js";';

  test("fits its budget", async () => {
    expect(gzipped(await bundle(code))).toBeLessThanOrEqual(budgets.configuration.everything);
  });

  test("holds nothing that is forbidden, nor anything of frames", async () => {
    const text = await bundle(code);
    const frames = ["GenericError", "SecurityError", "CALLRESULT"];
    expect([...forbidden, ...frames].filter((identifier) => text.includes(identifier))).toEqual([]);
  });

  test("is in no other bundle", async () => {
    const others = await bundle('export * from "./index.js"; export * as ocppj from "./ocppj/index.js";');
    expect(others).not.toContain("ClockAlignedDataInterval");
    expect(await bundle(code)).toContain("ClockAlignedDataInterval");
  });

  test("leaves the standard keys out for who has keys of one's own only", async () => {
    const own = await bundle('export { change, defineKeys, readValue } from "./configuration/index.js";');
    expect(own).not.toContain("ClockAlignedDataInterval");
    expect(gzipped(own)).toBeLessThanOrEqual(budgets.configuration.ownKeys);
  });
});

describe("the log", () => {
  const code = 'export * from "./log/index.js";';

  test("fits its budget", async () => {
    expect(gzipped(await bundle(code))).toBeLessThanOrEqual(budgets.log);
  });

  test("holds nothing that is forbidden, nor any operation", async () => {
    const text = await bundle(code);
    const others = ["StopTransaction", "GenericError", "FirmwareManagement", "ClockAlignedDataInterval"];
    expect([...forbidden, ...others].filter((identifier) => named(text).includes(identifier))).toEqual([]);
  });

  test("is in no other bundle", async () => {
    const others = await bundle('export * from "./index.js"; export * as ocppj from "./ocppj/index.js";');
    expect(others).not.toContain("chargeBoxId=");
    expect(await bundle(code)).toContain("chargeBoxId=");
  });
});

describe("the conversation", () => {
  const code = 'export * from "./conversation/index.js";';

  test("fits its budget", async () => {
    expect(gzipped(await bundle(code))).toBeLessThanOrEqual(budgets.conversation);
  });

  test("holds nothing that is forbidden, nor finds frames in logs", async () => {
    const text = await bundle(code);
    expect([...forbidden, "chargeBoxId="].filter((identifier) => named(text).includes(identifier))).toEqual([]);
  });

  test("is in no other bundle", async () => {
    const others = await bundle('export * from "./index.js"; export * as log from "./log/index.js";');
    expect(others).not.toContain("meter-stop-below-start");
    expect(await bundle(code)).toContain("meter-stop-below-start");
  });
});

const larger: Readonly<Record<string, number>> = budgets.larger;

describe.each(operations)("%s alone", (name) => {
  const code = `export * from "./generated/operations/${name}.js";`;
  const budget = larger[name] ?? budgets.operation;

  test("fits its budget", async () => {
    expect(gzipped(await bundle(code))).toBeLessThanOrEqual(budget);
  });

  test("holds nothing of other operations, nor of frames", async () => {
    const text = await bundle(code);
    expect([...forbidden, ...elsewhere].filter((identifier) => named(text).includes(identifier))).toEqual([]);
  });

  test("is the same from the root", async () => {
    const action = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    const fromRoot = gzipped(await bundle(`export { ${action} } from "./index.js";`));
    expect(fromRoot).toBeLessThanOrEqual(budget + 100);
  });
});

describe("a reader of some operations", () => {
  test.each([
    [
      "one",
      'import { Authorize } from "./index.js"; import { reader } from "./ocppj/index.js"; export const read = reader({ Authorize });',
      budgets.readerOfOne,
    ],
    [
      "a profile",
      'import { Reservation } from "./generated/operations/profiles.js"; import { reader } from "./ocppj/index.js"; export const read = reader(Reservation);',
      budgets.readerOfReservation,
    ],
  ])("holds those alone: %s", async (_, code, budget) => {
    const text = await bundle(code);
    const others = ["StopTransaction", "SecurityLog", "chargingProfileId", "FirmwareManagement"];
    expect([...forbidden, ...others].filter((identifier) => named(text).includes(identifier))).toEqual([]);
    expect(gzipped(text)).toBeLessThanOrEqual(budget);
  });

  test("holds no operation of the security white paper if it has none", async () => {
    const text = await bundle(
      'import { Core, FirmwareManagement, LocalAuthListManagement, RemoteTrigger, Reservation, SmartCharging } from "./generated/operations/profiles.js"; import { reader } from "./ocppj/index.js"; export const read = reader({ ...Core, ...FirmwareManagement, ...LocalAuthListManagement, ...RemoteTrigger, ...Reservation, ...SmartCharging });',
    );
    expect(["StopTransaction", "SecurityLog", "certificateChain"].filter((name) => text.includes(name))).toEqual([
      "StopTransaction",
    ]);
    expect(gzipped(text)).toBeLessThanOrEqual(budgets.readerOfAllButSecurity);
  });
});

test("half of the operations fit the budget of the middle one", async () => {
  const sizes = await Promise.all(
    operations.map(async (name) => gzipped(await bundle(`export * from "./generated/operations/${name}.js";`))),
  );
  const [middle] = sizes.sort((a, b) => a - b).slice(Math.floor(sizes.length / 2));
  expect(middle).toBeLessThanOrEqual(budgets.median);
});

test("nothing is left of an import that is not used", async () => {
  expect(
    await bundle(
      'import "./index.js"; import "./ocppj/index.js"; import "./configuration/index.js"; import "./log/index.js"; import "./conversation/index.js"; import "./generated/types/index.js";',
    ),
  ).toBe("");
});
