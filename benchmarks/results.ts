/** All measurements of one run, and what is read off them. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

import { type Footprint, measureFootprints, type Part, partsOfStopTransaction } from "./footprint.js";
import type { Group } from "./groups.js";
import { type Allocation, geometricMean, type Measurements, ratioOf } from "./harness.js";
import { type LogRuns, measureLog } from "./log.js";
import { casesOf, messagesWithFields, ours } from "./messages.js";

export interface Results {
  readonly machine: string;
  /** Of Node.js and of every package that is measured. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly fromText: Measurements;
  readonly fromObject: Measurements;
  readonly refused: Measurements;
  readonly tolerant: Measurements;
  readonly repaired: Measurements;
  readonly frames: Measurements;
  readonly floor: Measurements;
  readonly constructors: Measurements;
  readonly allocations: readonly Allocation[];
  readonly footprints: readonly Footprint[];
  readonly parts: readonly Part[];
  readonly log: LogRuns;
}

export async function measureEverything({
  rounds,
  logFrames,
}: {
  rounds: number;
  logFrames: number;
}): Promise<Results> {
  return {
    machine: `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${process.platform} ${process.arch}`,
    versions: {
      "Node.js": process.versions.node,
      ocpp16messages: versionOf("..", "package.json"),
      ...Object.fromEntries(
        ["ajv", "typed-ocpp", "zod-ocpp", "mitata"].map((name) => [
          name,
          versionOf("../node_modules", `${name}/package.json`),
        ]),
      ),
    },
    rounds,
    fromText: measured("fromText", rounds),
    fromObject: measured("fromObject", rounds),
    refused: measured("refused", rounds),
    tolerant: measured("tolerant", rounds),
    repaired: measured("repaired", rounds),
    frames: measured("frames", rounds),
    floor: measured("floor", rounds),
    constructors: measured("constructors", rounds),
    allocations: outputOf("measure-allocations.ts"),
    footprints: await measureFootprints(rounds),
    parts: await partsOfStopTransaction(),
    log: await measureLog(logFrames),
  };
}

/**
 * Measures a group, each round in a process of its own: what the engine makes of the same code differs from process to
 * process by more than from round to round.
 */
function measured(group: Group, rounds: number): Measurements {
  const runs = Array.from({ length: rounds }, () => outputOf<Measurements>("measure-group.ts", group));
  const [first] = runs;
  return {
    measured: (first?.measured ?? []).map((entry, i) => ({
      ...entry,
      times: runs.flatMap((run) => run.measured[i]?.times ?? []),
    })),
    disqualified: first?.disqualified ?? [],
  };
}

/** What a program of this folder prints as JSON. */
function outputOf<T>(program: string, ...args: readonly string[]): T {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const out = execFileSync(process.execPath, ["--import", "tsx", file, ...args], {
    encoding: "utf8",
    maxBuffer: Infinity,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(out) as T;
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
  return [...casesOf].flatMap(([message, cases]) => {
    const ratios = cases.flatMap((name) => ratioOf(measurements, name, contender, base) ?? []);
    return ratios.length === 0 ? [] : [{ message, ratio: geometricMean(ratios) }];
  });
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

/** What is compared, in the order in which it is printed. */
export function summaries(results: Results): Summary[] {
  const { fromText: texts, fromObject: objects } = results;
  const peers = ["Ajv", "typed-ocpp", "zod-ocpp", "by hand"];
  return [
    ...summary("from text / JSON.parse alone", messageRatios(texts, "JSON.parse")),
    ...summary(
      "from text / JSON.parse alone, messages with fields",
      messageRatios(texts, "JSON.parse").filter(({ message }) => messagesWithFields.has(message)),
    ),
    ...peers.flatMap((peer) => summary(`from text / JSON.parse + ${peer}`, messageRatios(texts, peer))),
    ...summary(
      "from text / JSON.parse + Ajv, messages with fields",
      messageRatios(texts, "Ajv").filter(({ message }) => messagesWithFields.has(message)),
    ),
    ...peers.flatMap((peer) => summary(`from an object / ${peer}`, messageRatios(objects, peer))),
    ...["Ajv", "typed-ocpp", "zod-ocpp"].flatMap((peer) =>
      summary(`refused / JSON.parse + ${peer}`, messageRatios(results.refused, peer)),
    ),
    ...summary("tolerant / strict", messageRatios(results.tolerant, "strict")),
    ...summary("frame / JSON.parse alone", messageRatios(results.frames, "JSON.parse")),
    ...summary("frame / JSON.parse + typed-ocpp", messageRatios(results.frames, "typed-ocpp")),
  ];
}
