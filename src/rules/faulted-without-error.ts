import { faultedWithoutError } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkFaultedWithoutError(r: Reader, errorCode: string | undefined, status: string | undefined): void {
  if (status !== "Faulted" || errorCode !== "NoError") return;
  breakRule(r, faultedWithoutError, "errorCode", "should say what is wrong when the status is Faulted", {
    received: errorCode,
  });
}
