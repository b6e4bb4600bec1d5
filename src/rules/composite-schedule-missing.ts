import { compositeScheduleMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkCompositeScheduleMissing(
  r: Reader,
  status: string | undefined,
  schedule: object | undefined,
): void {
  if (status !== "Accepted" || schedule !== undefined) return;
  breakRule(r, compositeScheduleMissing, "chargingSchedule", "should be present when the status is Accepted");
}
