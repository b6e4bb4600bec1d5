import { rawValue } from "../generated/rules.js";
import { breakRule, type Reader, wasRefused } from "../reading/reader.js";
import { type RuleCase } from "./rule-case.js";

const decimalNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

export function keepsRawValue(value: string | undefined, format: string | undefined): boolean {
  return value === undefined || format === "SignedData" || decimalNumber.test(value);
}

export function checkRawValue(r: Reader, value: string | undefined, format: string | undefined): void {
  if (keepsRawValue(value, format)) return;
  if (format === undefined && wasRefused(r, "format")) return;
  const words = "must be a decimal number when the format is Raw or left out";
  breakRule(r, rawValue, "value", words, { expected: "a decimal number", foreign: true });
}

export const rawValueCase: RuleCase = {
  keep: (o) => (o["format"] === "SignedData" ? o : { ...o, value: String(String(o["value"]).length / 10) }),
  broken: (o) => ({ ...o, format: "Raw", value: "five" }),
  path: ["value"],
};
