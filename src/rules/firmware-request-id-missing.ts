import { firmwareRequestIdMissing } from "../generated/rules.js";
import { breakRule, type Reader, wasRefused } from "../reading/reader.js";
import { type RuleCase, without } from "./rule-case.js";

export function keepsFirmwareRequestIdMissing(status: string | undefined, requestId: number | undefined): boolean {
  return status === undefined || status === "Idle" || requestId !== undefined;
}

export function checkFirmwareRequestIdMissing(
  r: Reader,
  status: string | undefined,
  requestId: number | undefined,
): void {
  if (status === undefined || keepsFirmwareRequestIdMissing(status, requestId) || wasRefused(r, "requestId")) return;
  breakRule(r, firmwareRequestIdMissing, "requestId", `is required when the status is ${status}`);
}

export const firmwareRequestIdMissingCase: RuleCase = {
  keep: (o) => ("requestId" in o ? o : { ...o, status: "Idle" }),
  broken: (o) => ({ ...without(o, "requestId"), status: "Downloaded" }),
  path: ["requestId"],
};
