import { scheduleStartMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkScheduleStartMissing(r: Reader, status: string | undefined, start: string | undefined): void {
  if (status !== "Accepted" || start !== undefined) return;
  breakRule(r, scheduleStartMissing, "scheduleStart", "should be present when the status is Accepted");
}
