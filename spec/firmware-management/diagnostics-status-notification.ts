import { about, message, operation, required } from "../language.js";
import { diagnosticsStatus } from "../enumerations.js";

export const diagnosticsStatusNotification = operation("DiagnosticsStatusNotification", {
  profile: "FirmwareManagement",
  initiator: "ChargePoint",
  about: about("§4.4", "Reports how the upload of diagnostics gets on."),
  req: message("§6.17", "How the upload gets on.", {
    fields: { status: required(diagnosticsStatus, "How the upload gets on.") },
    examples: [{ status: "Uploading" }],
  }),
  conf: message("§6.18", "The state of the upload is known.", { examples: [{}] }),
});
