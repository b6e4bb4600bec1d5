import { about, anyText, applies, message, operation, optional, required } from "../language.js";
import { dataTransferStatus } from "../enumerations.js";
import { ciString50Type, ciString255Type } from "../primitives.js";
import * as rules from "../rules.js";

export const dataTransfer = operation("DataTransfer", {
  profile: "Core",
  initiator: "Both",
  about: about("§4.3 and §5.6", "Carries what OCPP has no message for."),
  req: message("§6.15", "Something of a vendor's own.", {
    fields: {
      vendorId: required(ciString255Type, "Who defined the message, preferably as a reversed domain name."),
      messageId: optional(ciString50Type, "Which of the vendor's messages it is."),
      data: optional(anyText, "Text of any length and form."),
    },
    examples: [{ vendorId: "org.example" }, { vendorId: "org.example", messageId: "Ping", data: "" }],
  }),
  conf: message("§6.16", "Answer to something of a vendor's own.", {
    fields: {
      status: required(dataTransferStatus, "Whether the message was understood."),
      data: optional(anyText, "Text of any length and form."),
    },
    rules: [applies(rules.unknownVendorData, ["status", "data"])],
    examples: [{ status: "UnknownVendorId" }, { status: "Accepted", data: "\u20ac" }],
  }),
  answers: [rules.unknownMessageId],
});
