import { breach } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §5.16.4: a period that starts when the schedule is over never applies. */
export function checkPeriodPastDuration(
  r: Reader,
  periods: readonly ({ readonly startPeriod?: number } | undefined)[] | undefined,
  duration: number | undefined,
): void {
  if (periods === undefined || duration === undefined) return;
  for (let i = 1; i < periods.length; i++) {
    const start = periods[i]?.startPeriod;
    if (start === undefined || start < duration) continue;
    const finding = breach("period-past-duration", `should be less than the duration of ${duration}, not ${start}`);
    warn(r, ["chargingSchedulePeriod", i, "startPeriod"], finding);
  }
}
