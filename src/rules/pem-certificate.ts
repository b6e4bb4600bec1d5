import { pemCertificate } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { pemBlocks } from "./pem-blocks.js";

export function keepsPemCertificate(certificate: string | undefined): boolean {
  return certificate === undefined || pemBlocks(certificate, "CERTIFICATE") === 1;
}

/** One certificate. */
export function checkPemCertificate(r: Reader, certificate: string | undefined, field: string): void {
  if (keepsPemCertificate(certificate)) return;
  breakRule(r, pemCertificate, field, "should be one block of PEM, -----BEGIN CERTIFICATE----- and so on");
}

export function keepsPemCertificateChain(chain: string | undefined): boolean {
  return chain === undefined || pemBlocks(chain, "CERTIFICATE") > 0;
}

/** One or more of them. */
export function checkPemCertificateChain(r: Reader, chain: string | undefined): void {
  if (keepsPemCertificateChain(chain)) return;
  const words = "should be blocks of PEM, -----BEGIN CERTIFICATE----- and so on";
  breakRule(r, pemCertificate, "certificateChain", words);
}
