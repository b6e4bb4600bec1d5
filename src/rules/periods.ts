/** Periods of a schedule, some of which may have been refused. */
export type Periods = readonly ({ readonly startPeriod?: number } | undefined)[] | undefined;

/** The place of the next period, from `i` on, that starts after so many seconds or later; -1 if there is none. */
export function nextPeriodPast(periods: Periods, seconds: number, i: number): number {
  const count = periods?.length ?? 0;
  for (let at = i; at < count; at++) if ((periods?.[at]?.startPeriod ?? -1) >= seconds) return at;
  return -1;
}
