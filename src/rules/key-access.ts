import { keyAccess } from "../generated/rules.js";
import { breakRule, type Reader, type Where } from "../reading/reader.js";

export function checkKeyAccess(
  r: Reader,
  { key, accessibility }: { readonly key: string; readonly accessibility: string },
  readonly: boolean,
  where: Where,
): void {
  const expected = accessibility === "R";
  if (accessibility === "R or RW" || readonly === expected) return;
  const words = expected ? `should be true, as ${key} can only be read` : `should be false, as ${key} can be written`;
  breakRule(r, keyAccess, where, words, { expected: String(expected), received: String(readonly) });
}
