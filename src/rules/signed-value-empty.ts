import { signedValueEmpty } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsSignedValueEmpty(value: string | undefined, format: string | undefined): boolean {
  return value !== "" || format !== "SignedData";
}

export function checkSignedValueEmpty(r: Reader, value: string | undefined, format: string | undefined): void {
  if (keepsSignedValueEmpty(value, format)) return;
  breakRule(r, signedValueEmpty, "value", "should not be empty");
}
