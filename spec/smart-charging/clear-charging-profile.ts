import { about, applies, message, operation, optional, required } from "../language.js";
import { chargingProfilePurposeType, clearChargingProfileStatus } from "../enumerations.js";
import { int32, integer } from "../primitives.js";
import * as rules from "../rules.js";

export const clearChargingProfile = operation("ClearChargingProfile", {
  profile: "SmartCharging",
  initiator: "CentralSystem",
  about: about("§5.5", "Removes charging profiles."),
  req: message(
    "§6.13",
    "Remove the profile of this id, or those that match everything else; all of them when nothing is given.",
    {
      fields: {
        id: optional(int32, "Identifier of the one profile to remove."),
        connectorId: optional(integer, "Connector of the profiles; 0 is the whole Charge Point."),
        chargingProfilePurpose: optional(chargingProfilePurposeType, "Purpose of the profiles.", { narrows: true }),
        stackLevel: optional(integer, "Stack level of the profiles."),
      },
      rules: [applies(rules.clearById, ["id", "connectorId", "chargingProfilePurpose", "stackLevel"])],
      examples: [{}, { connectorId: 0, chargingProfilePurpose: "TxDefaultProfile", stackLevel: 1 }, { id: 9 }],
    },
  ),
  conf: message("§6.14", "Whether a profile matched.", {
    fields: {
      status: required(clearChargingProfileStatus, "Whether a profile matched."),
    },
    examples: [{ status: "Unknown" }],
  }),
});
