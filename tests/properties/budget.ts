import fc from "fast-check";
import { expect } from "vitest";

/**
 * How long the properties are tried. `FUZZTIME` is the time for each of them in seconds, with new values each time;
 * without it, all are tried on the same values, so that no change fails for what another one did. A failure prints how to
 * run it again.
 */
const { FUZZTIME, FUZZPATH } = process.env;
const FUZZSEED = process.env["FUZZSEED"] ?? (FUZZTIME === undefined ? "16" : undefined);

const reporter: fc.Plugin<unknown> = () => ({
  onAllRunsComplete(run) {
    if (!run.failed) return;
    const name = (expect.getState().currentTestName ?? "").replaceAll(" > ", " ");
    const again = `FUZZSEED=${run.seed} FUZZPATH=${run.counterexamplePath} npm run test:fuzz -- -t "${name}"`;
    const advice = `To run it again: ${again}\nOnce it is understood, add its payload to tests/properties/counterexamples.json.`;
    throw new Error(`${fc.defaultReportMessage(run)}\n\n${advice}`, { cause: run.errorInstance });
  },
});

export const budget: fc.Parameters<unknown> = {
  numRuns: FUZZTIME === undefined ? 300 : Number.MAX_SAFE_INTEGER,
  plugins: [reporter, ...(FUZZTIME === undefined ? [] : [fc.interruptAfterTimeLimit(Number(FUZZTIME) * 1000)])],
  ...(FUZZSEED !== undefined && { seed: Number(FUZZSEED) }),
  ...(FUZZPATH !== undefined && { path: FUZZPATH }),
};

/** Shrinking takes its time, too. */
export const timeout: number = FUZZTIME === undefined ? 60_000 : Number(FUZZTIME) * 3000 + 60_000;
