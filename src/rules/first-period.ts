import { firstPeriod } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { objectsIn, type RuleCase } from "./rule-case.js";

export function keepsFirstPeriod(
  periods: readonly ({ readonly startPeriod?: number } | undefined)[] | undefined,
): boolean {
  return (periods?.[0]?.startPeriod ?? 0) === 0;
}

export function checkFirstPeriod(
  r: Reader,
  periods: readonly ({ readonly startPeriod?: number } | undefined)[] | undefined,
): void {
  const received = periods?.[0]?.startPeriod;
  if (received === undefined || keepsFirstPeriod(periods)) return;
  const words = `must be 0 in the first period, not ${received}`;
  breakRule(r, firstPeriod, ["chargingSchedulePeriod", 0, "startPeriod"], words, { expected: 0, received });
}

export const firstPeriodCase: RuleCase = {
  keep: (o) => ({
    ...o,
    chargingSchedulePeriod: objectsIn(o, "chargingSchedulePeriod").map((period, i) =>
      i === 0 ? { ...period, startPeriod: 0 } : period,
    ),
  }),
  broken: (o) => ({ ...o, chargingSchedulePeriod: [{ startPeriod: 60, limit: 16 }] }),
  path: ["chargingSchedulePeriod", 0, "startPeriod"],
};
