import { about, message, operation, required } from "../language.js";
import { dateTime } from "../primitives.js";
import { later } from "../samples.js";

export const heartbeat = operation("Heartbeat", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("§4.6", "Says that a Charge Point is still there, and asks for the time."),
  req: message("§6.29", "The Charge Point is still there.", { examples: [{}] }),
  conf: message("§6.30", "The time.", {
    fields: {
      currentTime: required(dateTime, "Time of the Central System, to set the clock by."),
    },
    examples: [{ currentTime: later }],
  }),
});
