import { chargePointStatus } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { type RuleCase } from "./rule-case.js";

export function keepsChargePointStatus(connectorId: number | undefined, status: string | undefined): boolean {
  return connectorId !== 0 || status === undefined || allowed.includes(status);
}

export function checkChargePointStatus(r: Reader, connectorId: number | undefined, status: string | undefined): void {
  if (status === undefined || keepsChargePointStatus(connectorId, status)) return;
  breakRule(
    r,
    chargePointStatus,
    "status",
    `must be Available, Unavailable or Faulted for connector 0, not ${status}`,
    { expected: allowed, received: status },
  );
}

const allowed: readonly string[] = ["Available", "Unavailable", "Faulted"];

export const chargePointStatusCase: RuleCase = {
  keep: (o) => (o["connectorId"] === 0 ? { ...o, status: "Available" } : o),
  broken: (o) => ({ ...o, connectorId: 0, status: "Charging" }),
  path: ["status"],
};
