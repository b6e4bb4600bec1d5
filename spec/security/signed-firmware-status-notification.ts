import { firmwareStatusEnumType } from "../enumerations.js";
import { about, applies, message, operation, optional, required } from "../language.js";
import { int32 } from "../primitives.js";
import * as rules from "../rules.js";

export const signedFirmwareStatusNotification = operation("SignedFirmwareStatusNotification", {
  profile: "Security",
  initiator: "ChargePoint",
  about: about(
    "white paper L01",
    "Reports how a signed firmware update gets on, after a SignedUpdateFirmware.req; FirmwareStatusNotification is that of a plain one.",
  ),
  req: message("white paper 5.19", "How the update gets on.", {
    fields: {
      status: required(
        firmwareStatusEnumType,
        "How the update gets on; InvalidSignature is also reported as the security event InvalidFirmwareSignature.",
      ),
      requestId: optional(int32, "requestId of the SignedUpdateFirmware.req; left out only when the status is Idle."),
    },
    rules: [applies(rules.firmwareRequestIdMissing, ["status", "requestId"])],
    examples: [{ status: "Idle" }, { status: "SignatureVerified", requestId: 1 }],
  }),
  conf: message("white paper 5.20", "The state of the update is known.", { examples: [{}] }),
});
