import { startScheduleMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkStartScheduleMissing(
  r: Reader,
  kind: string | undefined,
  schedule: { readonly startSchedule?: string } | undefined,
): void {
  if (kind !== "Absolute" && kind !== "Recurring") return;
  if (schedule === undefined || schedule.startSchedule !== undefined) return;
  const words = `should be present in a profile of kind ${kind}`;
  breakRule(r, startScheduleMissing, ["chargingSchedule", "startSchedule"], words);
}
