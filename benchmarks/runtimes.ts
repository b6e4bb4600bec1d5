/** The same work in the other runtimes that are there; `npm run setup:runtimes` installs them. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Measurements } from "./harness.js";
import { inRounds, type Runtime, thisRuntime } from "./processes.js";

const node = { product: "Node.js", args: thisRuntime.args };
const installed = {
  "node-20/bin/node": node,
  "node-22/bin/node": node,
  "node-24/bin/node": node,
  ".bin/bun": { product: "Bun", args: ["run"] },
};

/** Those that are installed, but for the version that runs the benchmark itself. */
function otherRuntimes(): Runtime[] {
  return Object.entries(installed).flatMap(([file, { product, args }]) => {
    const path = fileURLToPath(new URL(`../tests/runtimes/node_modules/${file}`, import.meta.url));
    if (!existsSync(path)) return [];
    const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim().replace(/^v/, "");
    const name = `${product} ${version}`;
    return name === thisRuntime.name ? [] : [{ name, path, args }];
  });
}

export interface RuntimeMeasurements {
  readonly name: string;
  readonly fromText: Measurements;
  readonly frames: Measurements;
}

export function measureRuntimes(rounds: number): RuntimeMeasurements[] {
  return otherRuntimes().map((runtime) => ({
    name: runtime.name,
    fromText: inRounds(rounds, "measure-group.ts", "fromText", runtime),
    frames: inRounds(rounds, "measure-group.ts", "frames", runtime),
  }));
}
