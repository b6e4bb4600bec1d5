/**
 * `npm run bench`: measures everything, prints the ratios and keeps the measurements in `reports/benchmark.json`. With
 * `--payloads FILE` it only measures how those payloads are read from text.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import Table from "cli-table3";
import { Command } from "commander";

import { atOnce, custom, inShortLists, sizes, validated } from "./constructors.js";
import { ratioOf } from "./harness.js";
import { heldOut } from "./messages.js";
import { payloadsIn } from "./payload-file.js";
import { inRounds } from "./processes.js";
import { measureEverything, runtimeColumns, runtimeMeans, summaries, type Summary, textSummaries } from "./results.js";

const rounds = 5;

await new Command("npm run bench --")
  .description("Measures everything, or how payloads of your own are read from text.")
  .option("--payloads <file>", 'JSON lines, such as {"action":"Authorize","kind":"req","payload":{"idTag":"CARD"}}')
  .action(async ({ payloads }: { payloads?: string }) => {
    if (payloads === undefined) await everything();
    else process.exitCode = payloadsOf(payloads);
  })
  .parseAsync();

/** Measures the payloads of a file; 1 if there is something wrong with it. */
function payloadsOf(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const { payloads, problems } = payloadsIn(text);
  for (const problem of problems) console.error(`${file}: ${problem}`);
  if (problems.length > 0) return 1;
  const without = payloads.length - heldOut(payloads).length;
  if (without > 0)
    console.log(`Not measured, as the message never has a field: ${without} of ${payloads.length} payloads`);
  const measurements = inRounds(rounds, "measure-payloads.ts", file);
  printSummaries(textSummaries(measurements));
  for (const { case: name, contender } of measurements.disqualified) {
    const [, message, line] = /^(.*) (\d+)$/.exec(name) ?? [];
    console.log(`Not measured, as it is refused: line ${line ?? ""}, ${message ?? ""}, by ${contender}`);
  }
  return 0;
}

async function everything(): Promise<void> {
  const results = await measureEverything({ rounds, fewRounds: 3, logFrames: 1_000_000 });
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/benchmark.json", JSON.stringify(results));

  printSummaries(summaries(results));

  const constructors = new Table({ head: [`${custom} / ${validated}`, "ratio"] });
  const names = ["DateTime", "ParentIdTag chain", "StartTransaction.req"];
  for (const name of [
    ...names,
    ...sizes.map((size) => `SendLocalList.req ${size}`),
    ...sizes.map((size) => `GetConfiguration.req ${size}`),
  ]) {
    constructors.push([name, number(ratioOf(results.constructors, name, custom, validated))]);
  }
  console.log(constructors.toString());

  const entries = new Table({ head: ["cost of an entry, at 1000 / at 25", "ratio"] });
  for (const name of ["SendLocalList.req", "GetConfiguration.req"])
    entries.push([name, number(ratioOf(results.constructors, `${name}, 1000 entries`, atOnce, inShortLists))]);
  console.log(entries.toString());

  const runtimes = runtimeMeans(results);
  const inRuntimes = new Table({ head: ["mean", ...runtimes.map(({ name }) => name)] });
  for (const [i, column] of runtimeColumns.entries())
    inRuntimes.push([column, ...runtimes.map(({ means }) => number(means[i]))]);
  console.log(inRuntimes.toString());

  const compiling = new Table({ head: ["tsc --noEmit, s", "skipLibCheck", "without it"] });
  for (const { name, skipLibCheck, everythingChecked } of results.compiling)
    compiling.push([name, skipLibCheck.toFixed(1), everythingChecked.toFixed(1)]);
  console.log(compiling.toString());

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
    frames: results.frames,
  })) {
    for (const { case: name, contender } of disqualified)
      console.log(`Not measured, as its verdict is wrong: ${contender}, ${name} (${part})`);
  }
}

function printSummaries(lines: readonly Summary[]): void {
  const overview = new Table({ head: ["time of ocpp16messages / time of", "messages", "mean", "best", "worst"] });
  for (const { what, messages, mean, best, worst } of lines) {
    overview.push([
      what,
      messages,
      number(mean),
      `${number(best.ratio)} ${best.message}`,
      `${number(worst.ratio)} ${worst.message}`,
    ]);
  }
  console.log(overview.toString());
}

function number(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "–" : value.toFixed(2);
}
