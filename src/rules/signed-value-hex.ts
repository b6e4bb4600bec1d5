import { signedValueHex } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

/** Hexadecimal digits, or the beginning of OCMF or JSON. */
const known = /^(?:[\da-f]*$|OCMF\||\s*\{)/i;

export function keepsSignedValueHex(value: string | undefined, format: string | undefined): boolean {
  return value === undefined || format !== "SignedData" || known.test(value);
}

export function checkSignedValueHex(r: Reader, value: string | undefined, format: string | undefined): void {
  if (keepsSignedValueHex(value, format)) return;
  breakRule(r, signedValueHex, "value", "should be hexadecimal digits when the format is SignedData");
}
