import { logFilenameMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsLogFilenameMissing(status: string | undefined, filename: string | undefined): boolean {
  return status === undefined || status === "Rejected" || filename !== undefined;
}

export function checkLogFilenameMissing(r: Reader, status: string | undefined, filename: string | undefined): void {
  if (status === undefined || keepsLogFilenameMissing(status, filename)) return;
  breakRule(r, logFilenameMissing, "filename", `should be present when the status is ${status}`);
}
