import { about, applies, configurationValue, message, operation, required } from "../language.js";
import { configurationStatus } from "../enumerations.js";
import { ciString50Type, ciString500Type } from "../primitives.js";
import * as rules from "../rules.js";

export const changeConfiguration = operation("ChangeConfiguration", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.3", "Changes a configuration key."),
  req: message("§6.9", "Set a configuration key.", {
    fields: {
      key: required(ciString50Type, "Name of the key; upper and lower case are the same."),
      value: required(configurationValue(ciString500Type), "New value as text; an empty one clears the key."),
    },
    rules: [applies(rules.authorizationKey, ["key", "value"]), applies(rules.authorizationKeyLength, ["key", "value"])],
    examples: [{ key: "HeartbeatInterval", value: "" }],
  }),
  conf: message("§6.10", "Whether the value is in force.", {
    fields: {
      status: required(configurationStatus, "Whether the value is in force."),
    },
    examples: [{ status: "RebootRequired" }],
  }),
  answers: [rules.readOnlyKey],
});
