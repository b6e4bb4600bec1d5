import { about, listOf, message, operation, optional, required, warning } from "../language.js";
import { meterValue } from "../composites.js";
import { int32, integer } from "../primitives.js";

export const meterValues = operation("MeterValues", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("4.7", "Reports measured values."),
  req: message(
    "6.31",
    "Values that were measured.",
    {
      connectorId: required(integer, "Connector that was measured; 0 is the main meter."),
      transactionId: optional(int32, "Transaction that the values belong to."),
      meterValue: required(listOf(meterValue, { least: 1 }), "Values by the time they were measured, at least one."),
    },
    [warning("transaction-id-sign", "errata 3.54", ["transactionId"])],
  ),
  conf: message("6.32", "The values have arrived."),
});
