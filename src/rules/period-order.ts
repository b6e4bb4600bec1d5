import { periodOrder } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import type { Periods } from "./periods.js";

export function keepsPeriodOrder(periods: Periods): boolean {
  return nextOutOfOrder(periods, 0) === -1;
}

export function checkPeriodOrder(r: Reader, periods: Periods): void {
  for (let i = nextOutOfOrder(periods, 0); i !== -1; i = nextOutOfOrder(periods, i + 1)) {
    const last = startBefore(periods, i);
    const received = startOf(periods, i) ?? 0;
    const words = `should be later than ${last}, where the period before it starts`;
    const evidence = { expected: { least: last + 1 }, received };
    breakRule(r, periodOrder, ["chargingSchedulePeriod", i, "startPeriod"], words, evidence);
  }
}

/** The place of the next period, from `i` on, that starts no later than the one before it; -1 if there is none. */
function nextOutOfOrder(periods: Periods, i: number): number {
  const count = periods?.length ?? 0;
  for (let at = i; at < count; at++) {
    const start = startOf(periods, at);
    if (start !== undefined && start <= startBefore(periods, at)) return at;
  }
  return -1;
}

/** Where the last period before this one starts, of those that were not refused. */
function startBefore(periods: Periods, i: number): number {
  let at = i - 1;
  while (at >= 0 && startOf(periods, at) === undefined) at--;
  return startOf(periods, at) ?? -Infinity;
}

function startOf(periods: Periods, i: number): number | undefined {
  return i < 0 ? undefined : periods?.[i]?.startPeriod;
}
