import { about, message, operation, required } from "../language.js";
import { resetStatus, resetType } from "../enumerations.js";

export const reset = operation("Reset", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("5.14", "Restarts a Charge Point."),
  req: message("6.39", "Restart.", { type: required(resetType, "How to restart.") }),
  conf: message("6.40", "Whether the Charge Point will restart.", {
    status: required(resetStatus, "Whether the Charge Point will restart."),
  }),
});
