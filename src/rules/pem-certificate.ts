import { pemCertificate } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { pemBlocks } from "./pem-blocks.js";

/** One certificate. */
export function checkPemCertificate(r: Reader, certificate: string | undefined, field: string): void {
  if (certificate === undefined || pemBlocks(certificate, "CERTIFICATE") === 1) return;
  breakRule(r, pemCertificate, field, "should be one block of PEM, -----BEGIN CERTIFICATE----- and so on");
}

/** One or more of them. */
export function checkPemCertificateChain(r: Reader, chain: string | undefined): void {
  if (chain === undefined || pemBlocks(chain, "CERTIFICATE") > 0) return;
  const words = "should be blocks of PEM, -----BEGIN CERTIFICATE----- and so on";
  breakRule(r, pemCertificate, "certificateChain", words);
}
