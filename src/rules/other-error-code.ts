import { otherErrorCode } from "../generated/rules.js";
import { breakRule, type Reader, wasRefused } from "../reading/reader.js";

export function checkOtherErrorCode(
  r: Reader,
  errorCode: string | undefined,
  vendorErrorCode: string | undefined,
): void {
  if (errorCode !== "OtherError" || vendorErrorCode !== undefined || wasRefused(r, "vendorErrorCode")) return;
  breakRule(r, otherErrorCode, "vendorErrorCode", "should be present for an OtherError");
}
