import { hashHex } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsHashHex(issuerNameHash: string | undefined, issuerKeyHash: string | undefined): boolean {
  return isHex(issuerNameHash) && isHex(issuerKeyHash);
}

export function checkHashHex(r: Reader, issuerNameHash: string | undefined, issuerKeyHash: string | undefined): void {
  for (const { field, hash } of [
    { field: "issuerNameHash", hash: issuerNameHash },
    { field: "issuerKeyHash", hash: issuerKeyHash },
  ]) {
    if (!isHex(hash)) breakRule(r, hashHex, field, "should be hexadecimal digits");
  }
}

function isHex(hash: string | undefined): boolean {
  return hash === undefined || /^[\da-f]*$/i.test(hash);
}
