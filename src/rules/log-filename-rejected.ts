import { logFilenameRejected } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkLogFilenameRejected(r: Reader, status: string | undefined, filename: string | undefined): void {
  if (status !== "Rejected" || filename === undefined) return;
  breakRule(r, logFilenameRejected, "filename", "should be left out when the status is Rejected");
}
