import { otherErrorCode } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsOtherErrorCode(errorCode: string | undefined, vendorErrorCode: string | undefined): boolean {
  return errorCode !== "OtherError" || vendorErrorCode !== undefined;
}

export function checkOtherErrorCode(
  r: Reader,
  errorCode: string | undefined,
  vendorErrorCode: string | undefined,
): void {
  if (keepsOtherErrorCode(errorCode, vendorErrorCode)) return;
  breakRule(r, otherErrorCode, "vendorErrorCode", "should be present for an OtherError");
}
