import { keyAnsweredTwice } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { type AnsweredKeys, answeredKeys, folded, type RequestedKeys } from "./answered-keys.js";

export function checkKeyAnsweredTwice(r: Reader, { key = [] }: RequestedKeys, conf: AnsweredKeys): void {
  const requested = new Set(key.map(folded));
  const answered = new Set<string>();
  for (const [name, path] of answeredKeys(conf)) {
    if (!requested.has(folded(name))) continue;
    if (answered.has(folded(name))) breakRule(r, keyAnsweredTwice, path, "is answered already");
    answered.add(folded(name));
  }
}
