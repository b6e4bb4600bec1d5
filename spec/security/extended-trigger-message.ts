import { messageTriggerEnumType, triggerMessageStatusEnumType } from "../enumerations.js";
import { about, limited, message, operation, optional, positive, required } from "../language.js";
import { integer } from "../primitives.js";

export const extendedTriggerMessage = operation("ExtendedTriggerMessage", {
  profile: "Security",
  initiator: "CentralSystem",
  about: about(
    "white paper 5.5",
    "Asks a Charge Point to send a message, those of the security white paper included; TriggerMessage stays beside it.",
  ),
  req: message("white paper 5.5", "Send this message.", {
    fields: {
      requestedMessage: required(messageTriggerEnumType, "Message to send."),
      connectorId: optional(
        limited(integer, { least: 1, most: 65_535 }, positive),
        "Connector that it is to be about; left out when it is about none in particular.",
      ),
    },
    examples: [{ requestedMessage: "SignChargePointCertificate" }, { requestedMessage: "MeterValues", connectorId: 1 }],
  }),
  conf: message("white paper 5.6", "Whether the message follows.", {
    fields: { status: required(triggerMessageStatusEnumType, "Whether the message follows.") },
    examples: [{ status: "NotImplemented" }],
  }),
});
