import { authorizationKeyLength } from "../generated/rules.js";
import { breakRule, type Reader, type Where } from "../reading/reader.js";
import { folded } from "../reading/text.js";

const leastDigits = 32;

export function keepsAuthorizationKeyLength(key: string | undefined, value: string | undefined): boolean {
  return (
    key === undefined ||
    folded(key) !== "authorizationkey" ||
    value === undefined ||
    value.length > 40 ||
    (value.length >= leastDigits && value.length % 2 === 0)
  );
}

/** Nothing of the value is shown, but for its length. */
export function checkAuthorizationKeyLength(
  r: Reader,
  key: string | undefined,
  value: string | undefined,
  where: Where = "value",
): void {
  if (value === undefined || keepsAuthorizationKeyLength(key, value)) return;
  const evidence = { expected: { least: leastDigits, most: 40 }, received: value.length };
  const words = `should be 32 to 40 hexadecimal digits, two for each byte, not ${value.length}`;
  breakRule(r, authorizationKeyLength, where, words, evidence);
}
