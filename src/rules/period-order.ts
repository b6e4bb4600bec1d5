import { periodOrder } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkPeriodOrder(
  r: Reader,
  periods: readonly ({ readonly startPeriod?: number } | undefined)[] | undefined,
): void {
  if (periods === undefined) return;
  let last = -Infinity;
  for (let i = 0; i < periods.length; i++) {
    const received = periods[i]?.startPeriod;
    if (received === undefined) continue;
    if (received <= last) {
      const words = `should be later than ${last}, where the period before it starts`;
      const evidence = { expected: { least: last + 1 }, received };
      breakRule(r, periodOrder, ["chargingSchedulePeriod", i, "startPeriod"], words, evidence);
    }
    last = received;
  }
}
