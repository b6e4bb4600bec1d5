import { about, applies, limited, message, operation, optional, positive, register, required } from "../language.js";
import { idTagInfo } from "../composites.js";
import { dateTime, idToken, int32, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { later, time } from "../samples.js";

export const startTransaction = operation("StartTransaction", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("§4.8", "Reports that a transaction has started."),
  req: message("§6.45", "A transaction has started.", {
    fields: {
      connectorId: required(
        limited(integer, { least: 1, most: 65_535 }, positive),
        "Connector in use; never 0, which is the whole Charge Point.",
      ),
      idTag: required(idToken, "Identifier that the transaction was started with."),
      meterStart: required(register(int32), "Energy register of the connector at the start, in Wh."),
      reservationId: optional(int32, "Reservation that the transaction uses up."),
      timestamp: required(dateTime, "When the transaction started."),
    },
    examples: [
      { connectorId: 1, idTag: "CARD-0815", meterStart: 1_284_310, timestamp: time },
      { connectorId: 65_535, idTag: "CARD-0815", meterStart: 0, reservationId: 70_000, timestamp: later },
    ],
  }),
  conf: message("§6.46", "The transaction is known.", {
    fields: {
      idTagInfo: required(idTagInfo, "Whether the idTag may charge, until when, and its group."),
      transactionId: required(int32, "Identifier that the Central System has chosen for the transaction."),
    },
    rules: [applies(rules.transactionIdSign, ["transactionId"])],
    examples: [{ idTagInfo: { status: "ConcurrentTx" }, transactionId: 1_741_096_347 }],
  }),
});
