import { certificateHashDataNotFound } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkCertificateHashDataNotFound(
  r: Reader,
  status: string | undefined,
  certificates: readonly unknown[] | undefined,
): void {
  if (status !== "NotFound" || certificates === undefined || certificates.length === 0) return;
  const words = "should be left out when the status is NotFound";
  breakRule(r, certificateHashDataNotFound, "certificateHashData", words);
}
