import { negativeSeconds } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsNegativeSeconds(received: number | undefined): boolean {
  return received === undefined || received >= 0;
}

export function checkNegativeSeconds(r: Reader, received: number | undefined, field: string): void {
  if (received === undefined || keepsNegativeSeconds(received)) return;
  breakRule(r, negativeSeconds, field, `should be at least 0, not ${received}`, { expected: { least: 0 }, received });
}
