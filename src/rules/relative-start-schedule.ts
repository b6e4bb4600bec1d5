import { relativeStartSchedule } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsRelativeStartSchedule(
  kind: string | undefined,
  schedule: { readonly startSchedule?: string } | undefined,
): boolean {
  return kind !== "Relative" || schedule?.startSchedule === undefined;
}

export function checkRelativeStartSchedule(
  r: Reader,
  kind: string | undefined,
  schedule: { readonly startSchedule?: string } | undefined,
): void {
  const received = schedule?.startSchedule;
  if (received === undefined || keepsRelativeStartSchedule(kind, schedule)) return;
  const words = "should be left out of a Relative profile, which starts when charging does";
  breakRule(r, relativeStartSchedule, ["chargingSchedule", "startSchedule"], words, { received });
}
