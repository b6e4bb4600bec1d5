import { logFilenameMissing } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkLogFilenameMissing(r: Reader, status: string | undefined, filename: string | undefined): void {
  if (status === undefined || status === "Rejected" || filename !== undefined) return;
  breakRule(r, logFilenameMissing, "filename", `should be present when the status is ${status}`);
}
