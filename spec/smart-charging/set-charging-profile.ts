import { about, applies, message, operation, required } from "../language.js";
import { chargingProfile } from "../composites.js";
import { chargingProfileStatus } from "../enumerations.js";
import { integer } from "../primitives.js";
import * as rules from "../rules.js";
import { fullProfile, leastProfile } from "../samples.js";

export const setChargingProfile = operation("SetChargingProfile", {
  profile: "SmartCharging",
  initiator: "CentralSystem",
  about: about("§5.16", "Puts a charging profile in force."),
  req: message("§6.43", "Put a charging profile in force.", {
    fields: {
      connectorId: required(
        integer,
        "Connector that the profile is for; 0 is the whole Charge Point, or all connectors for a TxDefaultProfile.",
      ),
      csChargingProfiles: required(chargingProfile, "The profile; one only, in spite of the name.", {
        alias: "chargingProfile",
      }),
    },
    rules: [
      applies(rules.profileConnector, ["connectorId", "csChargingProfiles"]),
      applies(rules.profileTransactionMissing, ["csChargingProfiles"]),
    ],
    examples: [
      { connectorId: 0, csChargingProfiles: leastProfile },
      { connectorId: 1, csChargingProfiles: fullProfile },
    ],
  }),
  conf: message("§6.44", "Whether the profile is in force.", {
    fields: {
      status: required(chargingProfileStatus, "Whether the profile is in force."),
    },
    examples: [{ status: "NotSupported" }],
  }),
});
