import { serialNumberForm } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

const form = /^(?:0|[1-9a-f][\da-f]*)?$/i;

export function keepsSerialNumberForm(serialNumber: string | undefined): boolean {
  return serialNumber === undefined || form.test(serialNumber);
}

export function checkSerialNumberForm(r: Reader, serialNumber: string | undefined): void {
  if (keepsSerialNumberForm(serialNumber)) return;
  const words = "should be hexadecimal digits without leading zeros and without 0x";
  breakRule(r, serialNumberForm, "serialNumber", words);
}
