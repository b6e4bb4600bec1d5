import { requiredKey } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";

/** A configuration key, as far as this rule looks at it. */
interface MaybeRequired {
  readonly key: string;
  readonly profile?: string;
  readonly required?: boolean;
}

/** `profiles` are those that the Charge Point has, `answered` the keys that it answers, in lower case. */
export function checkRequiredKey(
  r: Reader,
  { key, profile, required }: MaybeRequired,
  profiles: readonly string[],
  answered: ReadonlySet<string>,
): void {
  if (required !== true || profile === undefined || !profiles.includes(profile) || answered.has(folded(key))) return;
  breakRule(r, requiredKey, "configurationKey", `should have the key ${key}, which ${profile} requires`, {
    expected: key,
  });
}
