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
export function answeredKeys({ configurationKey = [], unknownKey = [] }: AnsweredKeys): AnsweredKey[] {
  return [
    ...configurationKey.map(({ key }, i) => ({ key, path: ["configurationKey", i, "key"] })),
    ...unknownKey.map((key, i) => ({ key, path: ["unknownKey", i] })),
  ];
}

interface AnsweredKey {
  readonly key: string;
  readonly path: Path;
}
