import { breach } from "../kernel/findings.js";
import { type Reader, violate } from "../kernel/reader.js";

/** Errata 3.57: when a composite schedule starts is in scheduleStart alone. */
export function checkCompositeStartSchedule(
  r: Reader,
  schedule: { readonly startSchedule?: string } | undefined,
): void {
  if (schedule?.startSchedule === undefined) return;
  const finding = breach("composite-start-schedule", "must be left out: scheduleStart says when the schedule starts");
  violate(r, ["chargingSchedule", "startSchedule"], finding, schedule.startSchedule);
}
