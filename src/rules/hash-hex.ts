import { hashHex } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkHashHex(r: Reader, issuerNameHash: string | undefined, issuerKeyHash: string | undefined): void {
  for (const { field, hash } of [
    { field: "issuerNameHash", hash: issuerNameHash },
    { field: "issuerKeyHash", hash: issuerKeyHash },
  ]) {
    if (hash === undefined || /^[\da-f]*$/i.test(hash)) continue;
    breakRule(r, hashHex, field, "should be hexadecimal digits");
  }
}
