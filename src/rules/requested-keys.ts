import { requestedKeys } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";
import { shortened } from "../result/words.js";
import { type AnsweredKeys, answeredKeys, type RequestedKeys } from "./answered-keys.js";

export function checkRequestedKeys(r: Reader, { key = [] }: RequestedKeys, conf: AnsweredKeys): void {
  // A charger may leave this one out, or answer it.
  const answered = new Set(["authorizationkey"]);
  for (const each of answeredKeys(conf)) answered.add(folded(each.key));
  for (const name of key) {
    if (answered.has(folded(name))) continue;
    // A key that was requested twice is missing once.
    answered.add(folded(name));
    const expected = shortened(name);
    breakRule(r, requestedKeys, [], `must answer the key ${expected}`, { expected });
  }
}
