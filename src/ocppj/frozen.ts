import { jsonTextOf } from "../reading/json-text.js";
import { append } from "../reading/own.js";

/**
 * A JSON value of any form, frozen at every depth. It is copied unless it is `owned`, that is, came out of `JSON.parse`
 * and nobody else holds it.
 *
 * @throws if a value that has to be copied is no JSON, as when it holds itself.
 */
export function frozen(value: unknown, owned: boolean): unknown {
  const own: unknown = owned ? value : JSON.parse(jsonTextOf(value));
  // A list of what is still to be done, as the value may be nested too deeply for calls within calls.
  const open = [own];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    for (const inner of Object.values(Object.freeze(next))) append(open, inner);
  }
  return own;
}
