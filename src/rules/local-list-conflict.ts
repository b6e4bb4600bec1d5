import { localListConflict } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import type { RuleCase } from "./rule-case.js";

export function keepsLocalListConflict(connectorId: number | undefined, errorCode: string | undefined): boolean {
  return errorCode !== "LocalListConflict" || connectorId === undefined || connectorId === 0;
}

export function checkLocalListConflict(
  r: Reader,
  connectorId: number | undefined,
  errorCode: string | undefined,
): void {
  if (connectorId === undefined || keepsLocalListConflict(connectorId, errorCode)) return;
  const evidence = { expected: 0, received: connectorId };
  breakRule(r, localListConflict, "connectorId", "must be 0 for a LocalListConflict", evidence);
}

export const localListConflictCase: RuleCase = {
  keep: (o) => (o["errorCode"] === "LocalListConflict" && o["connectorId"] !== 0 ? { ...o, errorCode: "NoError" } : o),
  broken: (o) => ({ ...o, connectorId: 1, errorCode: "LocalListConflict", status: "Available" }),
  path: ["connectorId"],
};
