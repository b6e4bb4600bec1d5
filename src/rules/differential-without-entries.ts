import { differentialWithoutEntries } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkDifferentialWithoutEntries(
  r: Reader,
  updateType: string | undefined,
  entries: readonly unknown[] | undefined,
): void {
  if (updateType !== "Differential" || (entries !== undefined && entries.length > 0)) return;
  breakRule(r, differentialWithoutEntries, "localAuthorizationList", "should have entries in a Differential update");
}
