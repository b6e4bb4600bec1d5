/** What it costs to have the library: the size of a bundle, and the time of an import. */
import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";

import { build, type BuildResult } from "esbuild";

import { types } from "ocpp16messages";

import { median } from "./harness.js";
import { ajvStandalone } from "./peers.js";

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
const imports = {
  "ocpp16messages, Reset": 'export { Reset } from "ocpp16messages";',
  "ocpp16messages, Authorize": 'export { Authorize } from "ocpp16messages";',
  "ocpp16messages, StopTransaction": 'export { StopTransaction } from "ocpp16messages";',
  "ocpp16messages, everything": 'export * from "ocpp16messages"; export * as ocppj from "ocpp16messages/ocppj";',
  "typed-ocpp": 'export { OCPP16 } from "typed-ocpp";',
  "zod-ocpp": 'export * from "zod-ocpp";',
  "Ajv and its formats, without schemas":
    'import { Ajv } from "ajv"; import formats from "ajv-formats"; export const ajv = formats(new Ajv());',
} as const;

/** What is weighed only. */
const codes = {
  "the enumerations of StopTransaction, as plain objects": plainEnumerations(),
  "Ajv ahead of time, Reset": ajvStandalone("Reset"),
  "Ajv ahead of time, Authorize": ajvStandalone("Authorize"),
  "Ajv ahead of time, StopTransaction": ajvStandalone("StopTransaction"),
} as const;

export interface Footprint {
  readonly name: string;
  /** Minified and gzipped. */
  readonly bytes: number;
  /** Beyond the start of Node.js itself; absent for what is weighed only. */
  readonly importMilliseconds?: number;
}

export async function measureFootprints(rounds: number): Promise<Footprint[]> {
  const times = new Map<string, number[]>(Object.keys(imports).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const bare = start("");
    for (const [name, code] of Object.entries(imports)) times.get(name)?.push(start(code) - bare);
  }
  const footprints: Footprint[] = [];
  for (const [name, code] of Object.entries(imports))
    footprints.push({ name, bytes: await size(code), importMilliseconds: median(times.get(name) ?? []) });
  for (const [name, code] of Object.entries(codes)) footprints.push({ name, bytes: await size(code) });
  return footprints;
}

function start(code: string): number {
  const before = performance.now();
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root });
  if (status !== 0) throw new Error(`could not be imported: ${code}`);
  return performance.now() - before;
}

async function size(contents: string): Promise<number> {
  const { outputFiles } = await bundle(contents);
  return gzipSync(outputFiles[0]?.text ?? "", { level: 9 }).length;
}

function bundle(contents: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    write: false,
    metafile: true,
  });
}

/** What a bundle of one operation is made of, by the files that it comes from. */
const parts = {
  "words of the issues, and rules": /result\/|rules(?:\.js|\/)/,
  "times and their repair": /reading\/date-time/,
  "texts, numbers and members, and their repair": /reading\/(?:boolean|enumeration|number|text)/,
  "objects and lists, paths and warnings": /reading\/(?:brand|list|object|reader|readings)/,
  "constructors, Standard Schema, JSON Schema": /reading\/constructor|schema\//,
  "types: members and groups of fields": /types\//,
  "the two messages": /operations\//,
};

export interface Part {
  readonly name: string;
  /** Minified, but not gzipped, which can only be measured as a whole. */
  readonly bytes: number;
}

/** The parts of the largest operation. */
export async function partsOfStopTransaction(): Promise<Part[]> {
  const { metafile } = await bundle(imports["ocpp16messages, StopTransaction"]);
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return Object.entries(parts).map(([name, pattern]) => ({
    name,
    bytes: files.reduce((sum, [file, { bytesInOutput }]) => sum + (pattern.test(file) ? bytesInOutput : 0), 0),
  }));
}
