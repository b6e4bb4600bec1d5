import { about, applies, listOf, message, operation, optional, register, required } from "../language.js";
import { idTagInfo, meterValue } from "../composites.js";
import { reason } from "../enumerations.js";
import { dateTime, idToken, int32 } from "../primitives.js";
import * as rules from "../rules.js";
import { fullIdTagInfo, fullMeterValue, time } from "../samples.js";

export const stopTransaction = operation("StopTransaction", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("§4.10", "Reports that a transaction has stopped."),
  req: message("§6.49", "A transaction has stopped.", {
    fields: {
      idTag: optional(idToken, "Identifier that the transaction was stopped with; left out when nobody presented one."),
      meterStop: required(register(int32), "Energy register of the connector at the end, in Wh."),
      timestamp: required(dateTime, "When the transaction stopped."),
      transactionId: required(
        int32,
        "Transaction, as StartTransaction.conf named it; −1 when the Charge Point never learned it.",
      ),
      reason: optional(reason, "Why it stopped; Local when left out."),
      transactionData: optional(
        listOf(meterValue, { least: 0 }),
        "Values that were measured during the transaction, as evidence for billing.",
      ),
    },
    rules: [
      applies(rules.transactionIdSign, ["transactionId"], { check: "checkTransactionIdOfCharger" }),
      applies(rules.transactionReadings, ["transactionData"]),
      applies(rules.registersFall, ["transactionData"], { named: true }),
    ],
    examples: [
      { meterStop: 1_291_875, timestamp: time, transactionId: 1_741_096_347 },
      {
        idTag: "CARD-0815",
        meterStop: 1_291_875,
        timestamp: time,
        transactionId: 1_741_096_347,
        reason: "DeAuthorized",
        transactionData: fullMeterValue,
      },
      { meterStop: 1, timestamp: time, transactionId: 1, transactionData: [] },
    ],
  }),
  conf: message("§6.50", "The end of the transaction is known.", {
    fields: {
      idTagInfo: optional(
        idTagInfo,
        "Whether the idTag may charge, until when, and its group; for an idTag in the request only.",
      ),
    },
    rules: [applies(rules.concurrentTx, ["idTagInfo"])],
    examples: [{}, { idTagInfo: fullIdTagInfo }],
  }),
  answers: [rules.infoWithoutIdTag],
});
