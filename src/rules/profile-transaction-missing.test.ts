import { set } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("profile-transaction-missing", {
  level: "advice",
  sections: "OCPP 1.6 §5.16",
  message: "SetChargingProfile.req",
  kept: [set(1, { chargingProfilePurpose: "TxProfile", transactionId: 5 })],
  broken: [[set(1, { chargingProfilePurpose: "TxProfile" }), ["csChargingProfiles", "transactionId"]]],
});
