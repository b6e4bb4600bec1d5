import { compositeScheduleMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsCompositeScheduleMissing(status: string | undefined, schedule: object | undefined): boolean {
  return status !== "Accepted" || schedule !== undefined;
}

export function checkCompositeScheduleMissing(
  r: Reader,
  status: string | undefined,
  schedule: object | undefined,
): void {
  if (keepsCompositeScheduleMissing(status, schedule)) return;
  breakRule(r, compositeScheduleMissing, "chargingSchedule", "should be present when the status is Accepted");
}
