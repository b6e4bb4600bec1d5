import { hashLength } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsHashLength(
  hashAlgorithm: string | undefined,
  issuerNameHash: string | undefined,
  issuerKeyHash: string | undefined,
): boolean {
  if (hashAlgorithm === undefined) return true;
  const expected = digitsOf(hashAlgorithm);
  return isOfLength(issuerNameHash, expected) && isOfLength(issuerKeyHash, expected);
}

export function checkHashLength(
  r: Reader,
  hashAlgorithm: string | undefined,
  issuerNameHash: string | undefined,
  issuerKeyHash: string | undefined,
): void {
  if (hashAlgorithm === undefined) return;
  const expected = digitsOf(hashAlgorithm);
  for (const { field, hash } of [
    { field: "issuerNameHash", hash: issuerNameHash },
    { field: "issuerKeyHash", hash: issuerKeyHash },
  ]) {
    if (hash === undefined || isOfLength(hash, expected)) continue;
    const words = `should have ${expected} digits for ${hashAlgorithm}, not ${hash.length}`;
    breakRule(r, hashLength, field, words, { expected, received: hash.length });
  }
}

/** A digit has four bits: SHA256 has 64. */
function digitsOf(hashAlgorithm: string): number {
  return Number(hashAlgorithm.slice("SHA".length)) / 4;
}

/** A hash in another form, such as base64, is another rule's. */
function isOfLength(hash: string | undefined, digits: number): boolean {
  return hash === undefined || hash.length === digits || !/^[\da-f]+$/i.test(hash);
}
