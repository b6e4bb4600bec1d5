import { authorizationKeyShown } from "../generated/rules.js";
import { breakRule, type Reader, type Where } from "../reading/reader.js";
import { folded } from "../reading/text.js";

export function checkAuthorizationKeyShown(
  r: Reader,
  keys: readonly ({ readonly key?: string; readonly value?: string } | undefined)[] | undefined,
): void {
  if (keys === undefined) return;
  for (let i = 0; i < keys.length; i++) {
    const entry = keys[i];
    if (entry?.key === undefined || folded(entry.key) !== "authorizationkey") continue;
    checkSecretShown(r, entry.value, ["configurationKey", i, "value"]);
  }
}

/** The same for one value of a key that is only written. */
export function checkSecretShown(r: Reader, value: string | undefined, where: Where): void {
  if (value === undefined || value === "") return;
  breakRule(r, authorizationKeyShown, where, "should be left out, unless it has nothing to do with the key");
}
