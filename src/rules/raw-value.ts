import { breach } from "../kernel/findings.js";
import { type Reader, report, wasRefused } from "../kernel/reader.js";

const decimalNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** §7.43, §7.49: the value of a reading is a decimal number, unless it is signed data. */
export function checkRawValue(r: Reader, value: string | undefined, format: string | undefined): void {
  if (value === undefined || format === "SignedData" || decimalNumber.test(value)) return;
  if (format === undefined && wasRefused(r, "format")) return;
  const finding = breach("raw-value", "must be a decimal number when the format is Raw or left out");
  report(r, "value", finding, value);
}
