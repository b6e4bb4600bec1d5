/** What it costs to have the library: the size of a bundle, and the time of an import. */
import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { types } from "ocpp16messages";

import { median } from "./harness.js";

const root = new URL("..", import.meta.url).pathname;

/** The members of all enumerations that StopTransaction needs, without a check of anything. */
function plainEnumerations(): string {
  const { AuthorizationStatus, Location, Measurand, Phase, ReadingContext, Reason, UnitOfMeasure, ValueFormat } = types;
  return Object.entries({
    AuthorizationStatus,
    Location,
    Measurand,
    Phase,
    ReadingContext,
    Reason,
    UnitOfMeasure,
    ValueFormat,
  })
    .map(([name, { values: _, ...members }]) => `export const ${name} = ${JSON.stringify(members)};`)
    .join("\n");
}

/** What each is imported for: all messages, ready to check. */
const contenders = {
  "ocpp16messages, Reset": 'export { Reset } from "ocpp16messages";',
  "ocpp16messages, Authorize": 'export { Authorize } from "ocpp16messages";',
  "ocpp16messages, StopTransaction": 'export { StopTransaction } from "ocpp16messages";',
  "the enumerations of StopTransaction, as plain objects": plainEnumerations(),
  "ocpp16messages, everything": 'export * from "ocpp16messages"; export * as ocppj from "ocpp16messages/ocppj";',
  "typed-ocpp": 'export { OCPP16 } from "typed-ocpp";',
  "zod-ocpp": 'export * from "zod-ocpp";',
  "Ajv and its formats, without schemas":
    'import { Ajv } from "ajv"; import formats from "ajv-formats"; export const ajv = formats(new Ajv());',
} as const;

export interface Footprint {
  readonly name: string;
  /** Minified and gzipped. */
  readonly bytes: number;
  /** Beyond the start of Node.js itself. */
  readonly importMilliseconds: number;
}

export async function measureFootprints(rounds: number): Promise<Footprint[]> {
  const names = Object.keys(contenders) as (keyof typeof contenders)[];
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const bare = start("");
    for (const name of names) times.get(name)?.push(start(contenders[name]) - bare);
  }
  const footprints: Footprint[] = [];
  for (const name of names) {
    footprints.push({ name, bytes: await size(contenders[name]), importMilliseconds: median(times.get(name) ?? []) });
  }
  return footprints;
}

function start(code: string): number {
  const before = performance.now();
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root });
  if (status !== 0) throw new Error(`could not be imported: ${code}`);
  return performance.now() - before;
}

async function size(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.text ?? "", { level: 9 }).length;
}
