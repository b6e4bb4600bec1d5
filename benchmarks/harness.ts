/**
 * Measures contenders side by side: one after the other on the same input and in the same process, so that whatever else
 * the machine does meets all of them alike. What counts are the ratios within a round.
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
  /** What one run allocates, in bytes. */
  readonly bytes: number;
}

/** A contender that gives a wrong answer in a case, and therefore was not measured in it. */
export interface Disqualified {
  readonly case: string;
  readonly contender: string;
}

export interface Measurements {
  readonly measured: readonly Measurement[];
  readonly disqualified: readonly Disqualified[];
}

const briefly = { min_cpu_time: 4e6, min_samples: 8, batch_samples: 1024 };

/** The last answer. As anybody could look at it, no run can be optimised away. */
export let kept: unknown;

/** What one run allocates, in bytes: the median of samples that are small enough to be collected rarely meanwhile. */
function bytesOf({ run }: Contender): number {
  const used = (runs: number): number => {
    const before = getHeapStatistics().used_heap_size;
    for (let i = 0; i < runs; i++) kept = run();
    return (getHeapStatistics().used_heap_size - before) / runs;
  };
  const sampled = (runs: number): number => median(Array.from({ length: 9 }, () => used(runs)));
  return sampled(Math.max(2, Math.min(4096, Math.round(1e6 / Math.max(sampled(2), 1)))));
}

/** Measures each contender of each case, one after the other, when all are warm. */
export async function measureAll(cases: readonly Case[]): Promise<Measurements> {
  const entries = cases.flatMap(({ name, contenders }) => contenders.map((contender) => ({ case: name, contender })));
  const isWrong = ({ run, isRight }: Contender): boolean => isRight?.(run()) === false;
  const timeOf = async ({ run }: Contender): Promise<number> => {
    const { p50 } = await measure(() => {
      kept = run();
    }, briefly);
    return p50;
  };

  const fair = entries.filter(({ contender }) => !isWrong(contender));
  const measured: Measurement[] = [];
  const progress = ora({ isSilent: !process.stderr.isTTY }).start("warming up");
  for (const { contender } of fair) await timeOf(contender);
  for (const { case: name, contender } of fair) {
    progress.text = name;
    measured.push({
      case: name,
      contender: contender.name,
      times: [await timeOf(contender)],
      bytes: bytesOf(contender),
    });
  }
  progress.stop();
  return {
    measured,
    disqualified: entries
      .filter(({ contender }) => isWrong(contender))
      .map(({ case: name, contender }) => ({ case: name, contender: contender.name })),
  };
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
