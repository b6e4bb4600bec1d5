/**
 * Measures contenders side by side: in turns, on the same input and in the same process, so that whatever else the
 * machine does meets all of them alike. What counts are the ratios within a round.
 */
import { getHeapStatistics } from "node:v8";

import { measure } from "mitata";
import ora from "ora";

/** One way to do the work of a case. What it returns is kept alive while it is measured. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /** Whether what it returned is the right answer; a contender without a verdict, such as JSON.parse, has none. */
  readonly isRight?: (answer: unknown) => boolean;
}

/** Work that all contenders do on the same input. */
export interface Case {
  readonly name: string;
  readonly contenders: readonly Contender[];
}

/** What one contender needed in one case. */
export interface Measurement {
  readonly case: string;
  readonly contender: string;
  /** Time of one run in each round, in ns. */
  readonly times: readonly number[];
}

/** A contender that is wrong in a case, and therefore was not measured in it. */
export interface Disqualified {
  readonly case: string;
  readonly contender: string;
}

export interface Measurements {
  readonly measured: readonly Measurement[];
  readonly disqualified: readonly Disqualified[];
}

/** How often the contenders of a case take turns. */
const turns = 5;

// No collection of garbage is forced: it throws away what the engine has learned, which no program would do.
const briefly = { min_cpu_time: 5e6, min_samples: 4, batch_samples: 256, gc: false };

/** The last answer. As anybody could look at it, no run can be optimised away. */
export let kept: unknown;

/** Time of one run, in ns. */
async function timeOf({ run }: Contender): Promise<number> {
  const { avg } = await measure(() => {
    kept = run();
  }, briefly);
  return avg;
}

/**
 * Measures the contenders of each case, in turns and when all are warm. Whatever else the machine does can only add
 * time, so that the least of the turns is closest to what a contender needs.
 */
export async function measureAll(cases: readonly Case[]): Promise<Measurements> {
  const isWrong = ({ run, isRight }: Contender): boolean => isRight?.(run()) === false;
  const fair = cases.map(({ name, contenders }) => ({ name, contenders: contenders.filter((one) => !isWrong(one)) }));
  const progress = ora({ isSilent: !process.stderr.isTTY }).start("warming up");
  for (const { contenders } of fair) for (const contender of contenders) await timeOf(contender);

  const measured: Measurement[] = [];
  for (const { name, contenders } of fair) {
    progress.text = name;
    const least = contenders.map(() => Infinity);
    for (let turn = 0; turn < turns; turn++) {
      for (const [i, contender] of contenders.entries())
        least[i] = Math.min(least[i] ?? Infinity, await timeOf(contender));
    }
    for (const [i, contender] of contenders.entries())
      measured.push({ case: name, contender: contender.name, times: [least[i] ?? Infinity] });
  }
  progress.stop();
  return {
    measured,
    disqualified: cases.flatMap(({ name, contenders }) =>
      contenders.filter(isWrong).map((contender) => ({ case: name, contender: contender.name })),
    ),
  };
}

/** What one run of a contender allocates in a case, in bytes. */
export interface Allocation {
  readonly case: string;
  readonly contender: string;
  readonly bytes: number;
}

/** What each contender of each case allocates. */
export function allocationsOf(cases: readonly Case[]): readonly Allocation[] {
  return cases.flatMap(({ name, contenders }) =>
    contenders.map((contender) => ({ case: name, contender: contender.name, bytes: bytesOf(contender) })),
  );
}

/** The median of samples that are small enough to be collected rarely meanwhile. */
function bytesOf({ run }: Contender): number {
  const used = (runs: number): number => {
    const before = getHeapStatistics().used_heap_size;
    for (let i = 0; i < runs; i++) kept = run();
    return (getHeapStatistics().used_heap_size - before) / runs;
  };
  const sampled = (runs: number): number => median(Array.from({ length: 9 }, () => used(runs)));
  return sampled(Math.max(2, Math.min(4096, Math.round(1e6 / Math.max(sampled(2), 1)))));
}

/** How many times as long `contender` takes as `base`: the median of the rounds. `undefined` if one is missing. */
export function ratioOf({ measured }: Measurements, name: string, contender: string, base: string): number | undefined {
  const timesOf = (wanted: string): readonly number[] | undefined =>
    measured.find((entry) => entry.case === name && entry.contender === wanted)?.times;
  const below = timesOf(base);
  const ratios = timesOf(contender)?.map((time, round) => time / (below?.[round] ?? Number.NaN));
  return below === undefined || ratios === undefined ? undefined : median(ratios);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
