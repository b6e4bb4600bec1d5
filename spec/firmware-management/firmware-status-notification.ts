import { about, message, operation, required } from "../language.js";
import { firmwareStatus } from "../enumerations.js";

export const firmwareStatusNotification = operation("FirmwareStatusNotification", {
  profile: "FirmwareManagement",
  initiator: "ChargePoint",
  about: about("§4.5", "Reports how a firmware update gets on, after an UpdateFirmware.req."),
  req: message("§6.19", "How the update gets on.", {
    fields: { status: required(firmwareStatus, "How the update gets on.") },
    examples: [{ status: "InstallationFailed" }],
  }),
  conf: message("§6.20", "The state of the update is known.", { examples: [{}] }),
});
