import { hashLength } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

/** A hash in another form, such as base64, is another rule's. */
export function checkHashLength(
  r: Reader,
  hashAlgorithm: string | undefined,
  issuerNameHash: string | undefined,
  issuerKeyHash: string | undefined,
): void {
  if (hashAlgorithm === undefined) return;
  // A digit has four bits: SHA256 has 64.
  const expected = Number(hashAlgorithm.slice("SHA".length)) / 4;
  for (const { field, hash } of [
    { field: "issuerNameHash", hash: issuerNameHash },
    { field: "issuerKeyHash", hash: issuerKeyHash },
  ]) {
    if (hash === undefined || hash.length === expected || !/^[\da-f]+$/i.test(hash)) continue;
    const words = `should have ${expected} digits for ${hashAlgorithm}, not ${hash.length}`;
    breakRule(r, hashLength, field, words, { expected, received: hash.length });
  }
}
