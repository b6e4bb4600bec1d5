import { compositeStartSchedule } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { anySchedule, objectIn, type RuleCase, without } from "./rule-case.js";

export function keepsCompositeStartSchedule(schedule: { readonly startSchedule?: string } | undefined): boolean {
  return schedule?.startSchedule === undefined;
}

export function checkCompositeStartSchedule(
  r: Reader,
  schedule: { readonly startSchedule?: string } | undefined,
): void {
  const received = schedule?.startSchedule;
  if (received === undefined || keepsCompositeStartSchedule(schedule)) return;
  const words = "must be left out: scheduleStart says when the schedule starts";
  breakRule(r, compositeStartSchedule, ["chargingSchedule", "startSchedule"], words, { received });
}

export const compositeStartScheduleCase: RuleCase = {
  keep: (o) =>
    "chargingSchedule" in o ? { ...o, chargingSchedule: without(objectIn(o, "chargingSchedule"), "startSchedule") } : o,
  broken: (o) => ({ ...o, chargingSchedule: { ...anySchedule, startSchedule: "2025-01-02T15:04:05Z" } }),
  path: ["chargingSchedule", "startSchedule"],
};
