import { about, applies, limitedText, message, operation, optional, required } from "../language.js";
import { dateTime } from "../primitives.js";
import * as rules from "../rules.js";
import { time } from "../samples.js";

export const securityEventNotification = operation("SecurityEventNotification", {
  profile: "Security",
  initiator: "ChargePoint",
  about: about("white paper A04", "Reports an event that matters for security."),
  req: message("white paper 5.15", "A security event happened.", {
    fields: {
      type: required(
        limitedText(50),
        "Name of the event: one of those that white paper 8 lists, or one of the manufacturer's own.",
      ),
      timestamp: required(
        dateTime,
        "When it happened, which may be long ago, as critical events wait for a connection.",
      ),
      techInfo: optional(limitedText(255), "Technical details."),
    },
    rules: [applies(rules.securityEventKnown, ["type"])],
    examples: [
      { type: "StartupOfTheDevice", timestamp: time },
      { type: "SettingSystemTime", timestamp: time, techInfo: "NTP, by +12 s" },
    ],
  }),
  conf: message("white paper 5.16", "The event is known.", { examples: [{}] }),
});
