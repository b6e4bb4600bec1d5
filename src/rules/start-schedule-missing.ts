import { lack } from "../kernel/findings.js";
import { type Reader, warn } from "../kernel/reader.js";

/** §7.9 implies: a profile that is not Relative says when its schedule starts. */
export function checkStartScheduleMissing(
  r: Reader,
  kind: string | undefined,
  schedule: { readonly startSchedule?: string } | undefined,
): void {
  if ((kind !== "Absolute" && kind !== "Recurring") || schedule === undefined || schedule.startSchedule !== undefined)
    return;
  const finding = lack("start-schedule-missing", `should be given for a profile of kind ${kind}`);
  warn(r, ["chargingSchedule", "startSchedule"], finding);
}
