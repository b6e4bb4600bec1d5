import { about, message, operation, required } from "../language.js";
import { availabilityStatus, availabilityType } from "../enumerations.js";
import { integer } from "../primitives.js";

export const changeAvailability = operation("ChangeAvailability", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.2", "Makes a connector, or the whole Charge Point, available or not."),
  req: message("§6.7", "Change whether charging is possible.", {
    fields: {
      connectorId: required(integer, "Connector to change; 0 is the Charge Point with all its connectors."),
      type: required(availabilityType, "What it is to become."),
    },
    examples: [{ connectorId: 0, type: "Inoperative" }],
  }),
  conf: message("§6.8", "Whether the change is done.", {
    fields: {
      status: required(availabilityStatus, "Whether the change is done."),
    },
    examples: [{ status: "Scheduled" }],
  }),
});
