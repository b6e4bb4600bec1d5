import { otherErrorCode } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkOtherErrorCode(
  r: Reader,
  errorCode: string | undefined,
  vendorErrorCode: string | undefined,
): void {
  if (errorCode !== "OtherError" || vendorErrorCode !== undefined) return;
  breakRule(r, otherErrorCode, "vendorErrorCode", "should be present for an OtherError");
}
