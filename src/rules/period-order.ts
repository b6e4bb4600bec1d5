import { breach } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §5.16.4: the periods of a schedule follow each other in time. */
export function checkPeriodOrder(
  r: Reader,
  periods: readonly ({ readonly startPeriod?: number } | undefined)[] | undefined,
): void {
  if (periods === undefined) return;
  let last = -Infinity;
  for (let i = 0; i < periods.length; i++) {
    const start = periods[i]?.startPeriod;
    if (start === undefined) continue;
    if (start <= last) {
      const finding = breach("period-order", `should be later than ${last}, where the period before it starts`);
      warn(r, ["chargingSchedulePeriod", i, "startPeriod"], finding);
    }
    last = start;
  }
}
