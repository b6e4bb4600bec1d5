import { certificateHashDataNotFound } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsCertificateHashDataNotFound(
  status: string | undefined,
  certificates: readonly unknown[] | undefined,
): boolean {
  return status !== "NotFound" || certificates === undefined || certificates.length === 0;
}

export function checkCertificateHashDataNotFound(
  r: Reader,
  status: string | undefined,
  certificates: readonly unknown[] | undefined,
): void {
  if (keepsCertificateHashDataNotFound(status, certificates)) return;
  const words = "should be left out when the status is NotFound";
  breakRule(r, certificateHashDataNotFound, "certificateHashData", words);
}
