import { writableKey } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function checkWritableKey(
  r: Reader,
  { key, accessibility }: { readonly key: string; readonly accessibility: string },
): void {
  if (accessibility === "R") breakRule(r, writableKey, "key", `must not be ${key}, which can only be read`);
}
