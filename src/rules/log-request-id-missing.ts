import { logRequestIdMissing } from "../generated/rules.js";
import { breakRule, type Reader, wasRefused } from "../reading/reader.js";
import { type RuleCase, without } from "./rule-case.js";

export function keepsLogRequestIdMissing(status: string | undefined, requestId: number | undefined): boolean {
  return status === undefined || status === "Idle" || requestId !== undefined;
}

export function checkLogRequestIdMissing(r: Reader, status: string | undefined, requestId: number | undefined): void {
  if (status === undefined || keepsLogRequestIdMissing(status, requestId) || wasRefused(r, "requestId")) return;
  breakRule(r, logRequestIdMissing, "requestId", `is required when the status is ${status}`);
}

export const logRequestIdMissingCase: RuleCase = {
  keep: (o) => ("requestId" in o ? o : { ...o, status: "Idle" }),
  broken: (o) => ({ ...without(o, "requestId"), status: "Uploading" }),
  path: ["requestId"],
};
