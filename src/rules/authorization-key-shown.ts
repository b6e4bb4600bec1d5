import { authorizationKeyShown } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";

export function checkAuthorizationKeyShown(
  r: Reader,
  keys: readonly ({ readonly key?: string; readonly value?: string } | undefined)[] | undefined,
): void {
  if (keys === undefined) return;
  for (let i = 0; i < keys.length; i++) {
    const entry = keys[i];
    if (
      entry?.key === undefined ||
      folded(entry.key) !== "authorizationkey" ||
      entry.value === undefined ||
      entry.value === ""
    )
      continue;
    const words = "should be left out, unless it has nothing to do with the key";
    breakRule(r, authorizationKeyShown, ["configurationKey", i, "value"], words);
  }
}
