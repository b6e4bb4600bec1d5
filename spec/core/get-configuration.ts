import { about, applies, listOf, message, operation, optional } from "../language.js";
import { keyValue } from "../composites.js";
import { ciString50Type } from "../primitives.js";
import * as rules from "../rules.js";

export const getConfiguration = operation("GetConfiguration", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.8", "Reads configuration keys."),
  req: message("§6.23", "Read configuration keys.", {
    fields: {
      key: optional(listOf(ciString50Type, { least: 0 }), "Names of the keys; all keys when left out or empty."),
    },
    examples: [{}, { key: [] }, { key: ["HeartbeatInterval", "Foo"] }],
  }),
  conf: message("§6.24", "The keys and their values.", {
    fields: {
      configurationKey: optional(listOf(keyValue, { least: 0 }), "Keys that are known, with their values."),
      unknownKey: optional(listOf(ciString50Type, { least: 0 }), "Requested keys that are not known."),
    },
    rules: [applies(rules.authorizationKeyShown, ["configurationKey"])],
    examples: [
      {},
      { configurationKey: [], unknownKey: [] },
      {
        configurationKey: [
          { key: "HeartbeatInterval", readonly: false, value: "300" },
          { key: "AuthorizationKey", readonly: true },
          { key: "LightIntensity", readonly: false, value: "" },
        ],
        unknownKey: ["Foo"],
      },
    ],
  }),
  answers: [rules.requestedKeys, rules.unrequestedKey, rules.keyAnsweredTwice],
});
