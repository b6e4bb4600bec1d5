/** `npm run test:hostile`: sends many hostile inputs to every entry point, and writes docs/robustness.md. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

import { format } from "prettier";

import { entryPoints, send, type Tally } from "./inputs.js";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: "16" },
    from: { type: "string" },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);

if (values.from === undefined) process.exitCode = await runAll();
else process.send?.(send(seed, Number(values.from), count));

/** One process for each processor, each with its share of the inputs. */
async function runAll(): Promise<number> {
  const processes = availableParallelism();
  const share = Math.ceil(count / processes);
  const tallies = await Promise.all(
    Array.from({ length: processes }, async (_, i) => {
      const args = ["--count", String(share), "--seed", values.seed, "--from", String(i * share)];
      const [tally] = (await once(started(args), "message")) as [Tally];
      return tally;
    }),
  );
  const rows = entryPoints.map((entry) => {
    const each = tallies.map(({ called }) => called[entry]);
    const total = (of: "accepted" | "inputs"): number => each.reduce((sum, row) => sum + (row?.[of] ?? 0), 0);
    return `| ${entry} | ${thousands(total("inputs"))} | ${thousands(total("accepted"))} |`;
  });
  const faults = tallies.flatMap((tally) => tally.faults);
  const thrown = faults.filter(({ fault }) => fault.startsWith("threw"));
  const page = `# Robustness

<!-- Written by \`npm run test:hostile\`. -->

Payloads and frames that are nearly good, and then broken in up to three places: by values of every kind, also such as no
JSON has, and by characters and bytes. Each was sent to one entry point. An answer counts as wrong if it is accepted and
not frozen, refused without an issue or with more than the limit, or has a finding or a reply that cannot be shown or read.

| What          | Value |
| ------------- | ----- |
| Date          | ${new Date().toISOString().slice(0, 10)} |
| Node.js       | ${process.versions.node} |
| Inputs        | ${thousands(share * processes)} |
| Exceptions    | ${thousands(thrown.length)} |
| Wrong answers | ${thousands(faults.length - thrown.length)} |
| Seed          | ${seed} |

To run them again: \`npm run test:hostile -- --count ${count} --seed ${seed}\`.

| Entry point | Inputs | Accepted |
| ----------- | -----: | -------: |
${rows.join("\n")}
`;
  writeFileSync(
    new URL("../../docs/robustness.md", import.meta.url),
    await format(page, { parser: "markdown", printWidth: 120 }),
  );
  for (const { input, entry, fault } of faults.slice(0, 20)) console.error(`input ${input} to ${entry}: ${fault}`);
  console.log(`${thousands(share * processes)} inputs, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

function started(args: readonly string[]): ChildProcess {
  return fork(new URL(import.meta.url).pathname, args, { execArgv: process.execArgv });
}

function thousands(count: number): string {
  return count.toLocaleString("en-US").replaceAll(",", " ");
}
