import { lack } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §7.8 implies: a Recurring profile says how often it recurs. */
export function checkRecurrencyKindMissing(r: Reader, kind: string | undefined, recurrency: string | undefined): void {
  if (kind !== "Recurring" || recurrency !== undefined) return;
  warn(r, "recurrencyKind", lack("recurrency-kind-missing", "should be given for a Recurring profile"));
}
