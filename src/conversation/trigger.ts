import type { Action } from "../generated/operations/catalogue.js";
import type { SeenCall } from "./seen.js";

/** What a Charge Point sends when it is asked to. OCPP 1.6 §5.17, security white paper 6.16. */
export function triggeredBy(call: SeenCall<"TriggerMessage"> | SeenCall<"ExtendedTriggerMessage">): Action {
  if (call.action === "TriggerMessage") return call.req.requestedMessage;
  const { requestedMessage } = call.req;
  switch (requestedMessage) {
    case "FirmwareStatusNotification":
      return "SignedFirmwareStatusNotification";
    case "SignChargePointCertificate":
      return "SignCertificate";
    default:
      return requestedMessage;
  }
}
