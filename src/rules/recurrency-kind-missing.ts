import { recurrencyKindMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkRecurrencyKindMissing(r: Reader, kind: string | undefined, recurrency: string | undefined): void {
  if (kind !== "Recurring" || recurrency !== undefined) return;
  breakRule(r, recurrencyKindMissing, "recurrencyKind", "should be present in a Recurring profile");
}
