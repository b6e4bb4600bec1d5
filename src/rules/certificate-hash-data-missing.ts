import { certificateHashDataMissing } from "../generated/rules.js";
import { breakRule, type Reader, wasRefused } from "../reading/reader.js";
import { type RuleCase, without } from "./rule-case.js";

export function keepsCertificateHashDataMissing(
  status: string | undefined,
  certificates: readonly unknown[] | undefined,
): boolean {
  return status !== "Accepted" || (certificates !== undefined && certificates.length > 0);
}

export function checkCertificateHashDataMissing(
  r: Reader,
  status: string | undefined,
  certificates: readonly unknown[] | undefined,
): void {
  if (keepsCertificateHashDataMissing(status, certificates) || wasRefused(r, "certificateHashData")) return;
  const words = "must list at least one certificate when the status is Accepted";
  breakRule(r, certificateHashDataMissing, "certificateHashData", words);
}

export const certificateHashDataMissingCase: RuleCase = {
  keep: (o) => {
    const certificates = o["certificateHashData"];
    const isEmpty = !Array.isArray(certificates) || certificates.length === 0;
    return o["status"] === "Accepted" && isEmpty ? { ...o, status: "NotFound" } : o;
  },
  broken: (o) => ({ ...without(o, "certificateHashData"), status: "Accepted" }),
  path: ["certificateHashData"],
};
