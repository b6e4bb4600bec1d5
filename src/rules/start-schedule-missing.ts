import { startScheduleMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsStartScheduleMissing(
  kind: string | undefined,
  schedule: { readonly startSchedule?: string } | undefined,
): boolean {
  return (
    (kind !== "Absolute" && kind !== "Recurring") || schedule === undefined || schedule.startSchedule !== undefined
  );
}

export function checkStartScheduleMissing(
  r: Reader,
  kind: string | undefined,
  schedule: { readonly startSchedule?: string } | undefined,
): void {
  if (kind === undefined || keepsStartScheduleMissing(kind, schedule)) return;
  const words = `should be present in a profile of kind ${kind}`;
  breakRule(r, startScheduleMissing, ["chargingSchedule", "startSchedule"], words);
}
