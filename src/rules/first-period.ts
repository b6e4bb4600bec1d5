import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** §7.13, errata 3.45: a schedule has a limit from its very start. */
export function checkFirstPeriod(
  r: Reader,
  periods: readonly ({ readonly startPeriod?: number } | undefined)[] | undefined,
): void {
  const start = periods?.[0]?.startPeriod;
  if (start === undefined || start === 0) return;
  violate(
    r,
    ["chargingSchedulePeriod", 0, "startPeriod"],
    breach("first-period", `must be 0 in the first period, not ${start}`),
    start,
  );
}
