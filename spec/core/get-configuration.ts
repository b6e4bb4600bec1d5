import { about, listOf, message, operation, optional, rule } from "../language.js";
import { keyValue } from "../composites.js";
import { ciString50Type } from "../primitives.js";

export const getConfiguration = operation("GetConfiguration", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("5.8", "Reads configuration keys."),
  req: message("6.23", "Read configuration keys.", {
    key: optional(listOf(ciString50Type, { least: 0 }), "Names of the keys; all keys when left out or empty."),
  }),
  conf: message("6.24", "The keys and their values.", {
    configurationKey: optional(listOf(keyValue, { least: 0 }), "Keys that are known, with their values."),
    unknownKey: optional(listOf(ciString50Type, { least: 0 }), "Requested keys that are not known."),
  }),
  pair: rule("requested-keys", "§5.8", ["key"]),
});
