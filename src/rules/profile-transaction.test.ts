import { set } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("profile-transaction", {
  level: "error",
  sections: "OCPP 1.6 §7.8",
  message: "SetChargingProfile.req",
  kept: [set(1, {}), set(1, { chargingProfilePurpose: "TxProfile", transactionId: 5 })],
  broken: [
    [set(1, { transactionId: 5 }), ["csChargingProfiles", "transactionId"]],
    [
      set(0, { chargingProfilePurpose: "ChargePointMaxProfile", transactionId: 5 }),
      ["csChargingProfiles", "transactionId"],
    ],
  ],
});
