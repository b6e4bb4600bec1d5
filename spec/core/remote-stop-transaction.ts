import { about, applies, message, operation, required } from "../language.js";
import { remoteStartStopStatus } from "../enumerations.js";
import { int32 } from "../primitives.js";
import * as rules from "../rules.js";

export const remoteStopTransaction = operation("RemoteStopTransaction", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.12", "Asks a Charge Point to stop a transaction."),
  req: message("§6.35", "Stop a transaction.", {
    fields: { transactionId: required(int32, "Transaction to stop.") },
    rules: [applies(rules.transactionIdSign, ["transactionId"])],
    examples: [{ transactionId: 1_741_096_347 }],
  }),
  conf: message("§6.36", "Whether the Charge Point will stop.", {
    fields: {
      status: required(remoteStartStopStatus, "Whether the Charge Point will stop the transaction."),
    },
    examples: [{ status: "Rejected" }],
  }),
});
