import { signedValueEmpty } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkSignedValueEmpty(r: Reader, value: string | undefined, format: string | undefined): void {
  if (value !== "" || format !== "SignedData") return;
  breakRule(r, signedValueEmpty, "value", "should not be empty");
}
