/** All measurements of one run, and what is read off them. */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";

import { type Compiling, measureCompiling } from "./compiling.js";
import { type Footprint, measureFootprints, type Part, partsOfStopTransaction } from "./footprint.js";
import type { Group } from "./groups.js";
import { type Allocation, geometricMean, type Measurements, ratioOf } from "./harness.js";
import { type LogRuns, measureLog } from "./log.js";
import { messageOf, oneMemberMessages, ours } from "./messages.js";
import { inRounds, outputOf } from "./processes.js";
import { measureRuntimes, type RuntimeMeasurements } from "./runtimes.js";

export interface Results {
  readonly machine: string;
  /** Of Node.js and of every package that is measured. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly fromText: Measurements;
  readonly recognised: Measurements;
  readonly noOffset: Measurements;
  readonly twoHours: Measurements;
  readonly fromObject: Measurements;
  readonly refused: Measurements;
  readonly tolerant: Measurements;
  readonly repaired: Measurements;
  readonly frames: Measurements;
  readonly floor: Measurements;
  readonly constructors: Measurements;
  readonly allocations: readonly Allocation[];
  /** How often what takes long was measured: the runtimes and the compiler. */
  readonly fewRounds: number;
  readonly runtimes: readonly RuntimeMeasurements[];
  readonly compiling: readonly Compiling[];
  readonly footprints: readonly Footprint[];
  readonly parts: readonly Part[];
  readonly log: LogRuns;
}

export async function measureEverything({
  rounds,
  fewRounds,
  logFrames,
}: {
  rounds: number;
  fewRounds: number;
  logFrames: number;
}): Promise<Results> {
  const measured = (group: Group): Measurements => inRounds(rounds, "measure-group.ts", group);
  return {
    machine: `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${process.platform} ${process.arch}`,
    versions: {
      "Node.js": process.versions.node,
      ocpp16messages: versionOf("..", "package.json"),
      ...Object.fromEntries(
        ["ajv", "typebox", "typed-ocpp", "zod-ocpp", "typescript"].map((name) => [
          name,
          versionOf("../node_modules", `${name}/package.json`),
        ]),
      ),
    },
    rounds,
    fromText: measured("fromText"),
    recognised: measured("recognised"),
    noOffset: measured("noOffset"),
    twoHours: measured("twoHours"),
    fromObject: measured("fromObject"),
    refused: measured("refused"),
    tolerant: measured("tolerant"),
    repaired: measured("repaired"),
    frames: measured("frames"),
    floor: measured("floor"),
    constructors: measured("constructors"),
    allocations: outputOf("measure-allocations.ts"),
    fewRounds,
    runtimes: measureRuntimes(fewRounds),
    compiling: measureCompiling(fewRounds),
    footprints: await measureFootprints(rounds),
    parts: await partsOfStopTransaction(),
    log: await measureLog(logFrames),
  };
}

function versionOf(folder: string, file: string): string {
  const text = readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** How one message compares: the geometric mean over its payloads. */
export interface MessageRatio {
  readonly message: string;
  readonly ratio: number;
}

/** Of every message that could be compared, how many times as long `contender` takes as `base`. */
export function messageRatios(measurements: Measurements, base: string, contender = ours): MessageRatio[] {
  const ratiosOf = new Map<string, number[]>();
  for (const { case: name, contender: measured } of measurements.measured) {
    const ratio = measured === contender ? ratioOf(measurements, name, contender, base) : undefined;
    if (ratio === undefined) continue;
    const message = messageOf(name);
    ratiosOf.set(message, [...(ratiosOf.get(message) ?? []), ratio]);
  }
  return [...ratiosOf].map(([message, ratios]) => ({ message, ratio: geometricMean(ratios) }));
}

/** One line of the summary. */
export interface Summary {
  readonly what: string;
  readonly messages: number;
  readonly mean: number;
  readonly best: MessageRatio;
  readonly worst: MessageRatio;
}

function summary(what: string, ratios: readonly MessageRatio[]): Summary[] {
  const sorted = [...ratios].sort((a, b) => a.ratio - b.ratio);
  const [best] = sorted;
  const worst = sorted.at(-1);
  if (best === undefined || worst === undefined) return [];
  return [{ what, messages: ratios.length, mean: geometricMean(ratios.map(({ ratio }) => ratio)), best, worst }];
}

const saysOneMember = ({ message }: MessageRatio): boolean => oneMemberMessages.has(message);
const saysMore = (ratio: MessageRatio): boolean => !saysOneMember(ratio);

/** One line for each of the bases, which is JSON.parse, alone or with the check of a peer. */
function lines(
  what: string,
  measurements: Measurements,
  bases: readonly string[],
  counts: (ratio: MessageRatio) => boolean = () => true,
): Summary[] {
  return bases.flatMap((base) =>
    summary(
      `${what} / ${base === "JSON.parse" ? "JSON.parse alone" : `JSON.parse + ${base}`}`,
      messageRatios(measurements, base).filter(counts),
    ),
  );
}

const peers = ["Ajv", "typebox", "typed-ocpp", "zod-ocpp", "by hand"];
const fromTextOfMore = "from text, without one-member messages";

/** From texts that are parsed. */
export function textSummaries(texts: Measurements): Summary[] {
  return [
    ...lines("from text", texts, ["JSON.parse", ...peers]),
    ...lines(fromTextOfMore, texts, ["JSON.parse", ...peers], saysMore),
  ];
}

function frameSummaries(frames: Measurements): Summary[] {
  return lines("frame", frames, ["JSON.parse", "Ajv", "typed-ocpp"]);
}

/** What is compared, in the order in which it is printed. */
export function summaries(results: Results): Summary[] {
  const { fromObject, recognised, refused, tolerant } = results;
  const both = ["JSON.parse", "Ajv"];
  return [
    ...textSummaries(results.fromText),
    ...lines("from text, times with +00:00", results.noOffset, both),
    ...lines("from text, times with +02:00", results.twoHours, both),
    ...lines("from one member, recognised", recognised, both, saysOneMember),
    ...lines("from {}, recognised", recognised, both, saysMore),
    ...peers.flatMap((peer) => summary(`from an object / ${peer}`, messageRatios(fromObject, peer))),
    ...lines("refused", refused, ["Ajv", "typed-ocpp", "zod-ocpp"]),
    ...summary("tolerant / strict", messageRatios(tolerant, "strict")),
    ...frameSummaries(results.frames),
  ];
}

/** What the means that count most are of. */
export const runtimeColumns = ["from text", fromTextOfMore, "frame"].flatMap((what) => [
  `${what} / JSON.parse alone`,
  `${what} / JSON.parse + Ajv`,
]);

/** The means that count most in every runtime, first in the one that measured everything else. */
export function runtimeMeans(results: Results): { readonly name: string; readonly means: readonly number[] }[] {
  const name = `Node.js ${results.versions["Node.js"] ?? ""}`;
  return [{ ...results, name }, ...results.runtimes].map((runtime) => {
    const all = [...textSummaries(runtime.fromText), ...frameSummaries(runtime.frames)];
    return {
      name: runtime.name,
      means: runtimeColumns.map((column) => all.find(({ what }) => what === column)?.mean ?? Number.NaN),
    };
  });
}
