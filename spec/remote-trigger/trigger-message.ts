import { about, message, operation, optional, required, warning } from "../language.js";
import { messageTrigger, triggerMessageStatus } from "../enumerations.js";
import { integer } from "../primitives.js";

export const triggerMessage = operation("TriggerMessage", {
  profile: "RemoteTrigger",
  initiator: "CentralSystem",
  about: about("5.17", "Asks a Charge Point to send a message."),
  req: message(
    "6.51",
    "Send this message.",
    {
      requestedMessage: required(messageTrigger, "Message to send."),
      connectorId: optional(
        integer,
        "Connector that it is to be about, above 0; left out for the Charge Point or all connectors.",
      ),
    },
    [warning("trigger-connector", "§6.51", ["connectorId"])],
  ),
  conf: message("6.52", "Whether the message follows.", {
    status: required(triggerMessageStatus, "Whether the message follows."),
  }),
});
