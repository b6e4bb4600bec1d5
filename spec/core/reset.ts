import { about, message, operation, required } from "../language.js";
import { resetStatus, resetType } from "../enumerations.js";

export const reset = operation("Reset", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.14", "Restarts a Charge Point."),
  req: message("§6.39", "Restart.", {
    fields: { type: required(resetType, "How to restart.") },
    examples: [{ type: "Hard" }],
  }),
  conf: message("§6.40", "Whether the Charge Point will restart.", {
    fields: {
      status: required(resetStatus, "Whether the Charge Point will restart."),
    },
    examples: [{ status: "Accepted" }],
  }),
});
