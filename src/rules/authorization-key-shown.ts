import { authorizationKeyShown } from "../generated/rules.js";
import { breakRule, type Reader, type Where } from "../reading/reader.js";
import { folded } from "../reading/text.js";

interface Entry {
  readonly key?: string;
  readonly value?: string;
}

type Entries = readonly (Entry | undefined)[] | undefined;

export function keepsAuthorizationKeyShown(keys: Entries): boolean {
  return keys?.some(isShown) !== true;
}

export function checkAuthorizationKeyShown(r: Reader, keys: Entries): void {
  if (keys === undefined) return;
  for (let i = 0; i < keys.length; i++) {
    if (isShown(keys[i])) breakAt(r, ["configurationKey", i, "value"]);
  }
}

/** The same for one value of a key that is only written. */
export function checkSecretShown(r: Reader, value: string | undefined, where: Where): void {
  if (isSecret(value)) breakAt(r, where);
}

function isShown(entry: Entry | undefined): boolean {
  return isSecret(entry?.value) && folded(entry?.key ?? "") === "authorizationkey";
}

function isSecret(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

function breakAt(r: Reader, where: Where): void {
  breakRule(r, authorizationKeyShown, where, "should be left out, unless it has nothing to do with the key");
}
