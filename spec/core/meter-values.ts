import { about, applies, listOf, message, operation, optional, required } from "../language.js";
import { meterValue } from "../composites.js";
import { int32, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { fullMeterValue, leastMeterValue } from "../samples.js";

export const meterValues = operation("MeterValues", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("§4.7", "Reports measured values."),
  req: message("§6.31", "Values that were measured.", {
    fields: {
      connectorId: required(integer, "Connector that was measured; 0 is the main meter."),
      transactionId: optional(int32, "Transaction that the values belong to."),
      meterValue: required(listOf(meterValue, { least: 1 }), "Values by the time they were measured, at least one."),
    },
    rules: [
      applies(rules.transactionIdSign, ["transactionId"], { check: "checkTransactionIdOfCharger" }),
      applies(rules.mainMeterTransaction, ["connectorId", "transactionId"]),
      applies(rules.registersFall, ["meterValue"], { named: true }),
    ],
    examples: [
      { connectorId: 0, meterValue: leastMeterValue },
      { connectorId: 1, transactionId: 1_741_096_347, meterValue: fullMeterValue },
    ],
  }),
  conf: message("§6.32", "The values have arrived.", { examples: [{}] }),
});
