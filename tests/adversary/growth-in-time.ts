/**
 * `npm run test:growth`: measures how the time grows with the size of the input, whatever it is that grows, and prints a
 * table. Fails if something grows faster than with an exponent of 1.2, three times in a row.
 */
import { exponentOf, growing, type Growing } from "./growing.js";

/** Five doublings. */
const sizes = [4096, 8192, 16_384, 32_768, 65_536, 131_072];
const mostExponent = 1.2;
const attempts = 3;

/** Only what is called like this, if an argument says so. */
const chosen = growing.filter(([what]) => what.includes(process.argv[2] ?? ""));

/** Shorter times say more about the machine than about the library. */
const leastMilliseconds = 2;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The time of one call, in milliseconds: the median of several runs, each of enough calls. */
function timeOf(act: () => unknown): number {
  let calls = 1;
  const run = (): number => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) act();
    return performance.now() - start;
  };
  while (run() < leastMilliseconds) calls *= 2;
  return median([run(), run(), run(), run(), run()]) / calls;
}

function exponentInTime([, make]: Growing): number {
  return exponentOf(
    sizes.map((size) => {
      const act = make(size);
      act();
      return [size, timeOf(act)];
    }),
  );
}

const rows = chosen.map((each) => {
  let exponent = exponentInTime(each);
  for (let attempt = 1; exponent > mostExponent && attempt < attempts; attempt++)
    exponent = Math.min(exponent, exponentInTime(each));
  return { what: each[0], exponent };
});

for (const { what, exponent } of rows.sort((a, b) => b.exponent - a.exponent))
  console.log(`${exponent.toFixed(2).padStart(6)}  ${what}`);
const fast = rows.filter(({ exponent }) => exponent > mostExponent);
console.log(`${rows.length} kinds of growth, ${fast.length} with an exponent above ${mostExponent}`);
process.exitCode = rows.length > 0 && fast.length === 0 ? 0 : 1;
