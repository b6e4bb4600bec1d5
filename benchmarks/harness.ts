/**
 * Measures contenders side by side: in turns, on the same input and in the same process, so that whatever else the
 * machine does meets all of them alike. What counts are the ratios within a round.
 */
import { getHeapStatistics } from "node:v8";

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

/** How long a contender runs in each of its turns, at least, in ms. */
const turnTime = 2;

/** The last answer. As anybody could look at it, no run can be optimised away. */
export let kept: unknown;

/**
 * Time of one run, in ns. The libraries for this need some 30 ms for each measurement, whatever they are told, and there are
 * ten thousand of them.
 */
function timeOf({ run }: Contender): number {
  const start = performance.now();
  let spent = 0;
  let runs = 0;
  while (spent < turnTime) {
    // To look at the clock takes time, too, so that it is looked at rarely.
    for (let i = 0; i < 64; i++) kept = run();
    runs += 64;
    spent = performance.now() - start;
  }
  return (spent * 1e6) / runs;
}

/**
 * Measures the contenders of each case, in turns and when all are warm. Whatever else the machine does can only add
 * time, so that the least of the turns is closest to what a contender needs.
 */
export function measureAll(cases: readonly Case[]): Measurements {
  const isWrong = ({ run, isRight }: Contender): boolean => isRight?.(run()) === false;
  const fair = cases.map(({ name, contenders }) => ({ name, contenders: contenders.filter((one) => !isWrong(one)) }));
  const progress = ora({ isSilent: !process.stderr.isTTY }).start("warming up");
  for (const { contenders } of fair) for (const contender of contenders) timeOf(contender);

  const measured: Measurement[] = [];
  for (const { name, contenders } of fair) {
    progress.text = name;
    progress.render();
    const least = contenders.map(() => Infinity);
    for (let turn = 0; turn < turns; turn++) {
      for (const [i, contender] of contenders.entries()) least[i] = Math.min(least[i] ?? Infinity, timeOf(contender));
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

/** The times of a contender in a case, one for each round; none if it was not measured. */
export function timesOf({ measured }: Measurements, name: string, contender: string): readonly number[] {
  return measured.find((entry) => entry.case === name && entry.contender === contender)?.times ?? [];
}

/**
 * The round in which `contender` took the median number of times as long as `base`; `undefined` if one is missing. A
 * ratio and the times beside it are those of this round, so that they agree.
 */
export function medianRound(
  measurements: Measurements,
  name: string,
  contender: string,
  base: string,
): number | undefined {
  const below = timesOf(measurements, name, base);
  const rounds = timesOf(measurements, name, contender)
    .map((time, round) => ({ round, ratio: time / (below[round] ?? Number.NaN) }))
    .filter(({ ratio }) => !Number.isNaN(ratio))
    .sort((a, b) => a.ratio - b.ratio);
  return rounds[Math.floor((rounds.length - 1) / 2)]?.round;
}

/** How many times as long `contender` takes as `base`, in the median round. `undefined` if one is missing. */
export function ratioOf(measurements: Measurements, name: string, contender: string, base: string): number | undefined {
  const round = medianRound(measurements, name, contender, base);
  if (round === undefined) return undefined;
  const timeIn = (one: string): number => timesOf(measurements, name, one)[round] ?? Number.NaN;
  return timeIn(contender) / timeIn(base);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
