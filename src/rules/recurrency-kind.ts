import { recurrencyKind } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { type RuleCase, without } from "./rule-case.js";

export function keepsRecurrencyKind(kind: string | undefined, received: string | undefined): boolean {
  return received === undefined || kind === undefined || kind === "Recurring";
}

export function checkRecurrencyKind(r: Reader, kind: string | undefined, received: string | undefined): void {
  if (received === undefined || keepsRecurrencyKind(kind, received)) return;
  breakRule(r, recurrencyKind, "recurrencyKind", "is for a Recurring profile only", { received });
}

export const recurrencyKindCase: RuleCase = {
  keep: (o) => (o["chargingProfileKind"] === "Recurring" ? o : without(o, "recurrencyKind")),
  broken: (o) => ({ ...o, chargingProfileKind: "Absolute", recurrencyKind: "Daily" }),
  path: ["recurrencyKind"],
};
