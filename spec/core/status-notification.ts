import { about, applies, message, operation, optional, required } from "../language.js";
import { chargePointErrorCode, chargePointStatus } from "../enumerations.js";
import { ciString50Type, ciString255Type, dateTime, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { time } from "../samples.js";

export const statusNotification = operation("StatusNotification", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("§4.9", "Reports the state of a connector, or of the whole Charge Point."),
  req: message("§6.47", "A state has changed, or an error has come up.", {
    fields: {
      connectorId: required(integer, "Connector whose state it is; 0 is the main controller of the Charge Point."),
      errorCode: required(chargePointErrorCode, "What is wrong; NoError when nothing is."),
      info: optional(ciString50Type, "More about the error, in free text."),
      status: required(chargePointStatus, "State of the connector; Available, Unavailable or Faulted for connector 0."),
      timestamp: optional(dateTime, "When the state changed; when the message was received, if left out."),
      vendorId: optional(ciString255Type, "Who defined vendorErrorCode."),
      vendorErrorCode: optional(ciString50Type, "Error code of the vendor's own."),
    },
    rules: [
      applies(rules.chargePointStatus, ["connectorId", "status"]),
      applies(rules.localListConflict, ["connectorId", "errorCode"]),
      applies(rules.evCommunicationStatus, ["errorCode", "status"]),
      applies(rules.faultedWithoutError, ["errorCode", "status"]),
      applies(rules.otherErrorCode, ["errorCode", "vendorErrorCode"]),
    ],
    examples: [
      { connectorId: 0, errorCode: "NoError", status: "Available" },
      {
        connectorId: 1,
        errorCode: "OtherError",
        info: "Door open",
        status: "SuspendedEVSE",
        timestamp: time,
        vendorId: "org.example",
        vendorErrorCode: "E42",
      },
    ],
  }),
  conf: message("§6.48", "The state is known.", { examples: [{}] }),
});
