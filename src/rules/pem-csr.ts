import { pemCsr } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { pemBlocks } from "./pem-blocks.js";

export function keepsPemCsr(csr: string | undefined): boolean {
  return csr === undefined || pemBlocks(csr, "CERTIFICATE REQUEST") + pemBlocks(csr, "NEW CERTIFICATE REQUEST") === 1;
}

/** RFC 7468 allows the label NEW CERTIFICATE REQUEST, too, which some software writes. */
export function checkPemCsr(r: Reader, csr: string | undefined): void {
  if (keepsPemCsr(csr)) return;
  breakRule(r, pemCsr, "csr", "should be one block of PEM, -----BEGIN CERTIFICATE REQUEST----- and so on");
}
