import { lack } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §5.7 implies: an accepted request is answered with a schedule. */
export function checkCompositeScheduleMissing(
  r: Reader,
  status: string | undefined,
  schedule: object | undefined,
): void {
  if (status !== "Accepted" || schedule !== undefined) return;
  warn(r, "chargingSchedule", lack("composite-schedule-missing", "should be given when the status is Accepted"));
}
