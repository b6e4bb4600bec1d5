import { about, data, message, operation, optional, required, rule } from "../language.js";
import { dataTransferStatus } from "../enumerations.js";
import { ciString50Type, ciString255Type } from "../primitives.js";

export const dataTransfer = operation("DataTransfer", {
  profile: "Core",
  initiator: "Both",
  about: about("4.3 and 5.6", "Carries what OCPP has no message for."),
  req: message("6.15", "Something of a vendor's own.", {
    vendorId: required(ciString255Type, "Who defined the message, preferably as a reversed domain name."),
    messageId: optional(ciString50Type, "Which of the vendor's messages it is."),
    data: optional(data, "Text of any length and form."),
  }),
  conf: message(
    "6.16",
    "Answer to something of a vendor's own.",
    {
      status: required(dataTransferStatus, "Whether the message was understood."),
      data: optional(data, "Text of any length and form."),
    },
    [rule("unknown-vendor-data", "§4.3", ["status", "data"])],
  ),
});
