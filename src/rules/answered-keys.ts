import type { Path } from "../result/finding.js";

/** A GetConfiguration.conf, as far as the rules about its keys look at it. */
export interface AnsweredKeys {
  readonly configurationKey?: readonly { readonly key: string }[];
  readonly unknownKey?: readonly string[];
}

/** A GetConfiguration.req, as far as these rules look at it. */
export interface RequestedKeys {
  readonly key?: readonly string[];
}

/** Every key that is answered, with its place. */
export function* answeredKeys({ configurationKey, unknownKey }: AnsweredKeys): Generator<[key: string, path: Path]> {
  for (const [i, { key }] of (configurationKey ?? []).entries()) yield [key, ["configurationKey", i, "key"]];
  for (const [i, key] of (unknownKey ?? []).entries()) yield [key, ["unknownKey", i]];
}
