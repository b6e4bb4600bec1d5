import { listVersionSign } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsListVersionSign(received: number | undefined): boolean {
  return received === undefined || received >= -1;
}

export function checkListVersionSign(r: Reader, received: number | undefined): void {
  if (received === undefined || keepsListVersionSign(received)) return;
  const evidence = { expected: { least: 1 }, received };
  breakRule(r, listVersionSign, "listVersion", `should be above 0, not ${received}`, evidence);
}
