import { evCommunicationStatus } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import type { RuleCase } from "./rule-case.js";

export function keepsEvCommunicationStatus(errorCode: string | undefined, status: string | undefined): boolean {
  return errorCode !== "EVCommunicationError" || status === undefined || allowed.includes(status);
}

export function checkEvCommunicationStatus(r: Reader, errorCode: string | undefined, status: string | undefined): void {
  if (status === undefined || keepsEvCommunicationStatus(errorCode, status)) return;
  const words = `must be Preparing, SuspendedEV, SuspendedEVSE or Finishing with an EVCommunicationError, not ${status}`;
  breakRule(r, evCommunicationStatus, "status", words, { expected: allowed, received: status });
}

const allowed: readonly string[] = ["Preparing", "SuspendedEV", "SuspendedEVSE", "Finishing"];

export const evCommunicationStatusCase: RuleCase = {
  keep: (o) =>
    o["errorCode"] === "EVCommunicationError" && !allowed.includes(String(o["status"]))
      ? { ...o, errorCode: "NoError" }
      : o,
  broken: (o) => ({ ...o, connectorId: 1, errorCode: "EVCommunicationError", status: "Charging" }),
  path: ["status"],
};
