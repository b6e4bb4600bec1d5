import { localListConflict } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import type { RuleCase } from "./rule-case.js";

export function checkLocalListConflict(
  r: Reader,
  connectorId: number | undefined,
  errorCode: string | undefined,
): void {
  if (errorCode !== "LocalListConflict" || connectorId === undefined || connectorId === 0) return;
  const evidence = { expected: 0, received: connectorId };
  breakRule(r, localListConflict, "connectorId", "must be 0 for a LocalListConflict", evidence);
}

export const localListConflictCase: RuleCase = {
  keep: (o) => (o["errorCode"] === "LocalListConflict" && o["connectorId"] !== 0 ? { ...o, errorCode: "NoError" } : o),
  broken: (o) => ({ ...o, connectorId: 1, errorCode: "LocalListConflict", status: "Available" }),
  path: ["connectorId"],
};
