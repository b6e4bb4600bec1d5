import { periodPastRecurrence } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { nextPeriodPast, type Periods } from "./periods.js";

interface Schedule {
  readonly duration?: number;
  readonly chargingSchedulePeriod?: NonNullable<Periods>;
}

const seconds: ReadonlyMap<string | undefined, number> = new Map([
  ["Daily", 86_400],
  ["Weekly", 604_800],
]);

export function keepsPeriodPastRecurrence(recurrency: string | undefined, schedule: Schedule | undefined): boolean {
  const most = seconds.get(recurrency);
  if (most === undefined || schedule === undefined) return true;
  return (schedule.duration ?? 0) <= most && nextPeriodPast(schedule.chargingSchedulePeriod, most, 0) === -1;
}

export function checkPeriodPastRecurrence(
  r: Reader,
  recurrency: string | undefined,
  schedule: Schedule | undefined,
): void {
  const most = seconds.get(recurrency);
  if (most === undefined || schedule === undefined || keepsPeriodPastRecurrence(recurrency, schedule)) return;
  const { duration = 0, chargingSchedulePeriod: periods = [] } = schedule;
  if (duration > most) {
    const words = `should be at most ${most} in a ${recurrency} profile, not ${duration}`;
    breakRule(r, periodPastRecurrence, ["chargingSchedule", "duration"], words, {
      expected: { most },
      received: duration,
    });
  }
  for (let i = nextPeriodPast(periods, most, 0); i !== -1; i = nextPeriodPast(periods, most, i + 1)) {
    const received = periods[i]?.startPeriod ?? 0;
    const words = `should be less than ${most} in a ${recurrency} profile, not ${received}`;
    const path = ["chargingSchedule", "chargingSchedulePeriod", i, "startPeriod"];
    breakRule(r, periodPastRecurrence, path, words, { expected: { most: most - 1 }, received });
  }
}
