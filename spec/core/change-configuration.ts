import { about, message, operation, required, setting } from "../language.js";
import { configurationStatus } from "../enumerations.js";
import { ciString50Type, ciString500Type } from "../primitives.js";

export const changeConfiguration = operation("ChangeConfiguration", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("5.3", "Changes a configuration key."),
  req: message("6.9", "Set a configuration key.", {
    key: required(ciString50Type, "Name of the key; upper and lower case are the same."),
    value: required(setting(ciString500Type), "New value as text; an empty one clears the key."),
  }),
  conf: message("6.10", "Whether the value is in force.", {
    status: required(configurationStatus, "Whether the value is in force."),
  }),
});
