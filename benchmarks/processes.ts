/**
 * Measures in processes of their own: what the engine makes of the same code differs from process to process by more
 * than from round to round.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Measurements } from "./harness.js";

/** What runs the TypeScript of this folder. */
export interface Runtime {
  /** With its version. */
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
}

export const thisRuntime: Runtime = {
  name: `Node.js ${process.versions.node}`,
  path: process.execPath,
  args: ["--import", "tsx"],
};

/** What a program of this folder measures, each round in a process of its own. */
export function inRounds(
  rounds: number,
  program: string,
  argument: string,
  runtime: Runtime = thisRuntime,
): Measurements {
  const runs = Array.from({ length: rounds }, () => outputOf<Measurements>(program, [argument], runtime));
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
export function outputOf<T>(program: string, args: readonly string[] = [], runtime: Runtime = thisRuntime): T {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const out = execFileSync(runtime.path, [...runtime.args, file, ...args], {
    encoding: "utf8",
    maxBuffer: Infinity,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(out) as T;
}
