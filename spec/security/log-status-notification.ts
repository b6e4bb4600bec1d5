import { uploadLogStatusEnumType } from "../enumerations.js";
import { about, applies, message, operation, optional, required } from "../language.js";
import { int32 } from "../primitives.js";
import * as rules from "../rules.js";

export const logStatusNotification = operation("LogStatusNotification", {
  profile: "Security",
  initiator: "ChargePoint",
  about: about("white paper N01", "Reports how the upload of a log gets on, after a GetLog.req."),
  req: message("white paper 5.13", "How the upload gets on.", {
    fields: {
      status: required(uploadLogStatusEnumType, "How the upload gets on."),
      requestId: optional(int32, "requestId of the GetLog.req; left out only when the status is Idle."),
    },
    rules: [applies(rules.logRequestIdMissing, ["status", "requestId"])],
    examples: [{ status: "Idle" }, { status: "UploadFailure", requestId: 1 }],
  }),
  conf: message("white paper 5.14", "The state of the upload is known.", { examples: [{}] }),
});
