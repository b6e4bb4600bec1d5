import { firmwareSignatureBase64 } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

const base64 = /^[a-z\d+/]+={0,2}$/i;

export function keepsFirmwareSignatureBase64(signature: string | undefined): boolean {
  return signature === undefined || (signature.length % 4 === 0 && base64.test(signature));
}

export function checkFirmwareSignatureBase64(r: Reader, signature: string | undefined): void {
  if (keepsFirmwareSignatureBase64(signature)) return;
  breakRule(r, firmwareSignatureBase64, "signature", "should be base64");
}
