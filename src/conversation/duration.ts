/** A time span in words: `850 ms`, `12 s`, `28 min`, `25 h`. */
export function durationOf(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  if (size < second) return `${Math.round(milliseconds)} ms`;
  if (size < 2 * minute) return `${Math.round(milliseconds / second)} s`;
  if (size < 2 * hour) return `${Math.round(milliseconds / minute)} min`;
  return `${Math.round(milliseconds / hour)} h`;
}

/** A second, in milliseconds. */
export const second = 1000;
/** A minute, in milliseconds. */
export const minute = 60 * second;
/** An hour, in milliseconds. */
export const hour = 60 * minute;

/** From one moment to another, in milliseconds; `undefined` if either has no time. */
export function between(
  earlier: { readonly at: number | undefined } | undefined,
  later: { readonly at: number | undefined },
): number | undefined {
  return earlier?.at === undefined || later.at === undefined ? undefined : later.at - earlier.at;
}
