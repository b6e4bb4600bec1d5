import { about, message, operation, required, rule, warning } from "../language.js";
import { chargingProfile } from "../composites.js";
import { chargingProfileStatus } from "../enumerations.js";
import { integer } from "../primitives.js";

export const setChargingProfile = operation("SetChargingProfile", {
  profile: "SmartCharging",
  initiator: "CentralSystem",
  about: about("5.16", "Puts a charging profile in force."),
  req: message(
    "6.43",
    "Put a charging profile in force.",
    {
      connectorId: required(
        integer,
        "Connector that the profile is for; 0 is the whole Charge Point, or all connectors for a TxDefaultProfile.",
      ),
      csChargingProfiles: required(chargingProfile, "The profile; one only, in spite of the name.", {
        alias: "chargingProfile",
      }),
    },
    [
      rule("profile-connector", "§3.13.1", ["connectorId", "csChargingProfiles"]),
      warning("profile-transaction-missing", "§5.16.2", ["csChargingProfiles"]),
    ],
  ),
  conf: message("6.44", "Whether the profile is in force.", {
    status: required(chargingProfileStatus, "Whether the profile is in force."),
  }),
});
