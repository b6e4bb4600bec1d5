import { scheduleStartMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsScheduleStartMissing(status: string | undefined, start: string | undefined): boolean {
  return status !== "Accepted" || start !== undefined;
}

export function checkScheduleStartMissing(r: Reader, status: string | undefined, start: string | undefined): void {
  if (keepsScheduleStartMissing(status, start)) return;
  breakRule(r, scheduleStartMissing, "scheduleStart", "should be present when the status is Accepted");
}
