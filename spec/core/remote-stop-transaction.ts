import { about, message, operation, required, warning } from "../language.js";
import { remoteStartStopStatus } from "../enumerations.js";
import { int32 } from "../primitives.js";

export const remoteStopTransaction = operation("RemoteStopTransaction", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("5.12", "Asks a Charge Point to stop a transaction."),
  req: message("6.35", "Stop a transaction.", { transactionId: required(int32, "Transaction to stop.") }, [
    warning("transaction-id-sign", "errata 3.54", ["transactionId"]),
  ]),
  conf: message("6.36", "Whether the Charge Point will stop.", {
    status: required(remoteStartStopStatus, "Whether the Charge Point will stop the transaction."),
  }),
});
