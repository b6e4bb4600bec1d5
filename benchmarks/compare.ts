/**
 * `npm run bench:compare OLD NEW`: prints what became slower or faster between two files that `npm run bench` wrote.
 *
 * The times of a contender are taken relative to JSON.parse, or to the check by hand, in the same round. A difference
 * counts when it is above 5 % and a permutation test says that chance alone would hardly make it.
 */
import { readFileSync } from "node:fs";

import Table from "cli-table3";
import { Command } from "commander";
import { permutationTest } from "simple-statistics";

import { custom, validated } from "./constructors.js";
import { median, type Measurements, timesOf } from "./harness.js";
import { ours } from "./messages.js";
import type { Results } from "./results.js";

const parts = [
  ["fromText", ours, "JSON.parse"],
  ["fromObject", ours, "by hand"],
  ["refused", ours, "Ajv"],
  ["frames", ours, "JSON.parse"],
  ["constructors", custom, validated],
] as const;

const threshold = 0.05;
const chance = 0.01;

new Command("npm run bench:compare")
  .description("Compares two measurements that npm run bench wrote.")
  .argument("<old>", "such as a copy of reports/benchmark.json from before a change")
  .argument("<new>", "the same from after it")
  .action((before: string, after: string) => {
    process.exitCode = compare(read(before), read(after));
  })
  .parse();

function read(file: string): Results {
  return JSON.parse(readFileSync(file, "utf8")) as Results;
}

/** Prints what differs; 1 if anything became slower. */
function compare(before: Results, after: Results): number {
  const table = new Table({ head: ["case", "old", "new", "change", "p"] });
  let slower = 0;
  let cases = 0;
  for (const [part, contender, base] of parts) {
    for (const name of new Set(before[part].measured.map((entry) => entry.case))) {
      const old = relative(before[part], name, contender, base);
      const now = relative(after[part], name, contender, base);
      if (old.length === 0 || now.length === 0) continue;
      cases++;
      const change = median(now) / median(old) - 1;
      if (Math.abs(change) < threshold) continue;
      const p = permutationTest([...old], [...now], "two_side", 10_000);
      if (p > chance) continue;
      if (change > 0) slower++;
      const percent = `${change > 0 ? "+" : ""}${(change * 100).toFixed(0)} %`;
      table.push([`${part} ${name}`, median(old).toFixed(2), median(now).toFixed(2), percent, p.toFixed(4)]);
    }
  }
  console.log(table.length > 0 ? table.toString() : "Nothing differs by more than noise.");
  console.log(`${cases} cases, ${table.length} differ, ${slower} of them slower.`);
  return slower > 0 ? 1 : 0;
}

/** The times of a contender in each round, as multiples of those of `base`. */
function relative(measurements: Measurements, name: string, contender: string, base: string): readonly number[] {
  const below = timesOf(measurements, name, base);
  return timesOf(measurements, name, contender).flatMap((time, round) =>
    below[round] === undefined ? [] : [time / below[round]],
  );
}
