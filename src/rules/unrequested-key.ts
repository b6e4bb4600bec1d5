import { unrequestedKey } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";
import { type AnsweredKeys, answeredKeys, type RequestedKeys } from "./answered-keys.js";

export function checkUnrequestedKey(r: Reader, { key = [] }: RequestedKeys, conf: AnsweredKeys): void {
  // Without a key, all that there are were requested.
  const requested = key.length === 0 ? undefined : new Set(key.map(folded));
  for (const { key: name, path } of answeredKeys(conf)) {
    if (requested === undefined ? path[0] === "unknownKey" : !requested.has(folded(name)))
      breakRule(r, unrequestedKey, path, "was not requested");
  }
}
