import { differentialWithoutEntries } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsDifferentialWithoutEntries(
  updateType: string | undefined,
  entries: readonly unknown[] | undefined,
): boolean {
  return updateType !== "Differential" || (entries !== undefined && entries.length > 0);
}

export function checkDifferentialWithoutEntries(
  r: Reader,
  updateType: string | undefined,
  entries: readonly unknown[] | undefined,
): void {
  if (keepsDifferentialWithoutEntries(updateType, entries)) return;
  breakRule(r, differentialWithoutEntries, "localAuthorizationList", "should have entries in a Differential update");
}
