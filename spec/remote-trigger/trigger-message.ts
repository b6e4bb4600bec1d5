import { about, applies, message, operation, optional, required } from "../language.js";
import { messageTrigger, triggerMessageStatus } from "../enumerations.js";
import { integer } from "../primitives.js";
import * as rules from "../rules.js";

export const triggerMessage = operation("TriggerMessage", {
  profile: "RemoteTrigger",
  initiator: "CentralSystem",
  about: about(
    "§5.17",
    "Asks a Charge Point to send a message; ExtendedTriggerMessage is for those of the security white paper.",
  ),
  req: message("§6.51", "Send this message.", {
    fields: {
      requestedMessage: required(messageTrigger, "Message to send."),
      connectorId: optional(
        integer,
        "Connector that it is to be about, above 0; left out, all of them and, where it applies, the Charge Point itself.",
      ),
    },
    rules: [applies(rules.triggerConnector, ["connectorId"])],
    examples: [{ requestedMessage: "Heartbeat" }, { requestedMessage: "MeterValues", connectorId: 1 }],
  }),
  conf: message("§6.52", "Whether the message follows.", {
    fields: {
      status: required(triggerMessageStatus, "Whether the message follows."),
    },
    examples: [{ status: "NotImplemented" }],
  }),
});
