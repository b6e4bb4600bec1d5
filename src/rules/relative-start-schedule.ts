import { relativeStartSchedule } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkRelativeStartSchedule(
  r: Reader,
  kind: string | undefined,
  schedule: { readonly startSchedule?: string } | undefined,
): void {
  const received = schedule?.startSchedule;
  if (kind !== "Relative" || received === undefined) return;
  const words = "should be left out of a Relative profile, which starts when charging does";
  breakRule(r, relativeStartSchedule, ["chargingSchedule", "startSchedule"], words, { received });
}
