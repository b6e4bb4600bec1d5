import { about, applies, limited, message, operation, optional, positive, required } from "../language.js";
import { chargingProfile } from "../composites.js";
import { remoteStartStopStatus } from "../enumerations.js";
import { idToken, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { leastProfile } from "../samples.js";

export const remoteStartTransaction = operation("RemoteStartTransaction", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.11", "Asks a Charge Point to start a transaction."),
  req: message("§6.33", "Start a transaction.", {
    fields: {
      connectorId: optional(
        limited(integer, { least: 1, most: 65_535 }, positive),
        "Connector to start on, above 0; the Charge Point chooses when left out.",
      ),
      idTag: required(idToken, "Identifier to start the transaction with."),
      chargingProfile: optional(chargingProfile, "Limits for the transaction: a TxProfile without transactionId."),
    },
    rules: [
      applies(rules.remoteStartPurpose, ["chargingProfile"]),
      applies(rules.remoteStartTransaction, ["chargingProfile"]),
    ],
    examples: [
      { idTag: "CARD-0815" },
      { connectorId: 1, idTag: "CARD-0815", chargingProfile: { ...leastProfile, chargingProfilePurpose: "TxProfile" } },
    ],
  }),
  conf: message("§6.34", "Whether the Charge Point will start.", {
    fields: {
      status: required(remoteStartStopStatus, "Whether the Charge Point will start a transaction."),
    },
    examples: [{ status: "Accepted" }],
  }),
});
