import { about, message, operation, optional, required, warning } from "../language.js";
import { chargingProfilePurposeType, clearChargingProfileStatus } from "../enumerations.js";
import { int32, integer } from "../primitives.js";

export const clearChargingProfile = operation("ClearChargingProfile", {
  profile: "SmartCharging",
  initiator: "CentralSystem",
  about: about("5.5", "Removes charging profiles."),
  req: message(
    "6.13",
    "Remove the profile of this id, or those that match everything else; all of them when nothing is given.",
    {
      id: optional(int32, "Identifier of the one profile to remove."),
      connectorId: optional(integer, "Connector of the profiles; 0 is the whole Charge Point."),
      chargingProfilePurpose: optional(chargingProfilePurposeType, "Purpose of the profiles."),
      stackLevel: optional(integer, "Stack level of the profiles."),
    },
    [warning("clear-by-id", "errata 3.26", ["id", "connectorId", "chargingProfilePurpose", "stackLevel"])],
  ),
  conf: message("6.14", "Whether a profile matched.", {
    status: required(clearChargingProfileStatus, "Whether a profile matched."),
  }),
});
