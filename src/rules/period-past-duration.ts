import { periodPastDuration } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkPeriodPastDuration(
  r: Reader,
  periods: readonly ({ readonly startPeriod?: number } | undefined)[] | undefined,
  duration: number | undefined,
): void {
  if (periods === undefined || duration === undefined) return;
  for (let i = 1; i < periods.length; i++) {
    const received = periods[i]?.startPeriod;
    if (received === undefined || received < duration) continue;
    const words = `should be less than the duration of ${duration}, not ${received}`;
    const evidence = { expected: { most: duration - 1 }, received };
    breakRule(r, periodPastDuration, ["chargingSchedulePeriod", i, "startPeriod"], words, evidence);
  }
}
