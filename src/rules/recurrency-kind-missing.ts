import { recurrencyKindMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsRecurrencyKindMissing(kind: string | undefined, recurrency: string | undefined): boolean {
  return kind !== "Recurring" || recurrency !== undefined;
}

export function checkRecurrencyKindMissing(r: Reader, kind: string | undefined, recurrency: string | undefined): void {
  if (keepsRecurrencyKindMissing(kind, recurrency)) return;
  breakRule(r, recurrencyKindMissing, "recurrencyKind", "should be present in a Recurring profile");
}
