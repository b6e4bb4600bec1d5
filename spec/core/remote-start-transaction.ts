import { about, between, message, operation, optional, required, rule } from "../language.js";
import { chargingProfile } from "../composites.js";
import { remoteStartStopStatus } from "../enumerations.js";
import { idToken, integer } from "../primitives.js";

export const remoteStartTransaction = operation("RemoteStartTransaction", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("5.11", "Asks a Charge Point to start a transaction."),
  req: message(
    "6.33",
    "Start a transaction.",
    {
      connectorId: optional(
        between(1, integer, 65_535),
        "Connector to start on, above 0; the Charge Point chooses when left out.",
      ),
      idTag: required(idToken, "Identifier to start the transaction with."),
      chargingProfile: optional(chargingProfile, "Limits for the transaction: a TxProfile without transactionId."),
    },
    [
      rule("remote-start-purpose", "§5.16.2", ["chargingProfile"]),
      rule("remote-start-transaction", "§5.16.2", ["chargingProfile"]),
    ],
  ),
  conf: message("6.34", "Whether the Charge Point will start.", {
    status: required(remoteStartStopStatus, "Whether the Charge Point will start a transaction."),
  }),
});
