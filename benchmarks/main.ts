/** `npm run bench`: measures everything, prints the ratios and keeps the measurements in `reports/benchmark.json`. */
import { mkdirSync, writeFileSync } from "node:fs";

import Table from "cli-table3";

import { atOnce, custom, inShortLists, sizes, validated } from "./constructors.js";
import { ratioOf } from "./harness.js";
import { measureEverything, summaries } from "./results.js";

const results = await measureEverything({ rounds: 5, logFrames: 1_000_000 });
mkdirSync("reports", { recursive: true });
writeFileSync("reports/benchmark.json", JSON.stringify(results));

const ratio = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(2));

const overview = new Table({ head: ["time of ocpp16messages / time of", "messages", "mean", "best", "worst"] });
for (const { what, messages, mean, best, worst } of summaries(results)) {
  overview.push([
    what,
    messages,
    ratio(mean),
    `${ratio(best.ratio)} ${best.message}`,
    `${ratio(worst.ratio)} ${worst.message}`,
  ]);
}
console.log(overview.toString());

const constructors = new Table({ head: [`${custom} / ${validated}`, "ratio"] });
const names = ["DateTime", "ParentIdTag chain", "StartTransaction.req"];
for (const name of [
  ...names,
  ...sizes.map((size) => `SendLocalList.req ${size}`),
  ...sizes.map((size) => `GetConfiguration.req ${size}`),
]) {
  constructors.push([name, ratio(ratioOf(results.constructors, name, custom, validated))]);
}
console.log(constructors.toString());

const entries = new Table({ head: ["cost of an entry, at 1000 / at 25", "ratio"] });
for (const name of ["SendLocalList.req", "GetConfiguration.req"])
  entries.push([name, ratio(ratioOf(results.constructors, `${name}, 1000 entries`, atOnce, inShortLists))]);
console.log(entries.toString());

const footprints = new Table({ head: ["footprint", "kB, minified and gzipped", "import, ms"] });
for (const { name, bytes, importMilliseconds } of results.footprints)
  footprints.push([name, (bytes / 1000).toFixed(1), importMilliseconds?.toFixed(0) ?? "–"]);
console.log(footprints.toString());

const log = new Table({ head: [`log of ${results.log.frames} frames`, "frames a second", "peak, MB"] });
for (const { program, framesPerSecond, peakMegabytes } of results.log.runs)
  log.push([program, framesPerSecond.toFixed(0), peakMegabytes.toFixed(0)]);
console.log(log.toString());

for (const [part, { disqualified }] of Object.entries({
  "from text": results.fromText,
  "from an object": results.fromObject,
  refused: results.refused,
})) {
  for (const { case: name, contender } of disqualified)
    console.log(`Not measured, as its verdict is wrong: ${contender}, ${name} (${part})`);
}
