import { about, between, message, operation, optional, register, required, warning } from "../language.js";
import { idTagInfo } from "../composites.js";
import { dateTime, idToken, int32, integer } from "../primitives.js";

export const startTransaction = operation("StartTransaction", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("4.8", "Reports that a transaction has started."),
  req: message("6.45", "A transaction has started.", {
    connectorId: required(between(1, integer, 65_535), "Connector in use; never 0, which is the whole Charge Point."),
    idTag: required(idToken, "Identifier that the transaction was started with."),
    meterStart: required(register(int32), "Energy register of the connector at the start, in Wh."),
    reservationId: optional(int32, "Reservation that the transaction uses up."),
    timestamp: required(dateTime, "When the transaction started."),
  }),
  conf: message(
    "6.46",
    "The transaction is known.",
    {
      idTagInfo: required(idTagInfo, "Whether the idTag may charge, until when, and its group."),
      transactionId: required(int32, "Identifier that the Central System gives to the transaction."),
    },
    [warning("transaction-id-sign", "errata 3.54", ["transactionId"])],
  ),
});
