import { periodPastDuration } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { nextPeriodPast, type Periods } from "./periods.js";

/** The first period is another rule's. */
export function keepsPeriodPastDuration(periods: Periods, duration: number | undefined): boolean {
  return duration === undefined || nextPeriodPast(periods, duration, 1) === -1;
}

export function checkPeriodPastDuration(r: Reader, periods: Periods, duration: number | undefined): void {
  if (periods === undefined || duration === undefined) return;
  for (let i = nextPeriodPast(periods, duration, 1); i !== -1; i = nextPeriodPast(periods, duration, i + 1)) {
    const received = periods[i]?.startPeriod ?? 0;
    const words = `should be less than the duration of ${duration}, not ${received}`;
    const evidence = { expected: { most: duration - 1 }, received };
    breakRule(r, periodPastDuration, ["chargingSchedulePeriod", i, "startPeriod"], words, evidence);
  }
}
