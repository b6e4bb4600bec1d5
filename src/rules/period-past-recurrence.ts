import { periodPastRecurrence } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

interface Schedule {
  readonly duration?: number;
  readonly chargingSchedulePeriod?: readonly ({ readonly startPeriod?: number } | undefined)[];
}

const seconds: ReadonlyMap<string | undefined, number> = new Map([
  ["Daily", 86_400],
  ["Weekly", 604_800],
]);

export function checkPeriodPastRecurrence(
  r: Reader,
  recurrency: string | undefined,
  schedule: Schedule | undefined,
): void {
  const most = seconds.get(recurrency);
  if (most === undefined || schedule === undefined) return;
  const { duration = 0, chargingSchedulePeriod: periods = [] } = schedule;
  if (duration > most) {
    const words = `should be at most ${most} in a ${recurrency} profile, not ${duration}`;
    breakRule(r, periodPastRecurrence, ["chargingSchedule", "duration"], words, {
      expected: { most },
      received: duration,
    });
  }
  for (let i = 0; i < periods.length; i++) {
    const received = periods[i]?.startPeriod ?? 0;
    if (received < most) continue;
    const words = `should be less than ${most} in a ${recurrency} profile, not ${received}`;
    const path = ["chargingSchedule", "chargingSchedulePeriod", i, "startPeriod"];
    breakRule(r, periodPastRecurrence, path, words, { expected: { most: most - 1 }, received });
  }
}
