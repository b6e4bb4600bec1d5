import { keyAnsweredTwice } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";
import { type AnsweredKeys, answeredKeys } from "./answered-keys.js";

export function checkKeyAnsweredTwice(r: Reader, _: unknown, conf: AnsweredKeys): void {
  const answered = new Set<string>();
  for (const [name, path] of answeredKeys(conf)) {
    if (answered.has(folded(name))) breakRule(r, keyAnsweredTwice, path, "is answered already");
    answered.add(folded(name));
  }
}
