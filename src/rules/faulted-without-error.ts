import { faultedWithoutError } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsFaultedWithoutError(errorCode: string | undefined, status: string | undefined): boolean {
  return status !== "Faulted" || errorCode !== "NoError";
}

export function checkFaultedWithoutError(r: Reader, errorCode: string | undefined, status: string | undefined): void {
  if (errorCode === undefined || keepsFaultedWithoutError(errorCode, status)) return;
  breakRule(r, faultedWithoutError, "errorCode", "should say what is wrong when the status is Faulted", {
    received: errorCode,
  });
}
