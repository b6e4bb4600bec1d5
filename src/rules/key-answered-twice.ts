import { keyAnsweredTwice } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";
import { type AnsweredKeys, answeredKeys } from "./answered-keys.js";

export function checkKeyAnsweredTwice(r: Reader, _: unknown, conf: AnsweredKeys): void {
  const answered = new Set<string>();
  for (const { key, path } of answeredKeys(conf)) {
    if (answered.has(folded(key))) breakRule(r, keyAnsweredTwice, path, "is answered already");
    answered.add(folded(key));
  }
}
