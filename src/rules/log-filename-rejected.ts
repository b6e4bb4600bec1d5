import { logFilenameRejected } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsLogFilenameRejected(status: string | undefined, filename: string | undefined): boolean {
  return status !== "Rejected" || filename === undefined;
}

export function checkLogFilenameRejected(r: Reader, status: string | undefined, filename: string | undefined): void {
  if (keepsLogFilenameRejected(status, filename)) return;
  breakRule(r, logFilenameRejected, "filename", "should be left out when the status is Rejected");
}
