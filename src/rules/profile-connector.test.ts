import { set } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("profile-connector", {
  level: "error",
  sections: "OCPP 1.6 §3.13.1, errata 3.53",
  message: "SetChargingProfile.req",
  kept: [
    set(0, {}),
    set(1, {}),
    set(0, { chargingProfilePurpose: "ChargePointMaxProfile" }),
    set(1, { chargingProfilePurpose: "TxProfile", transactionId: 5 }),
  ],
  broken: [
    [set(1, { chargingProfilePurpose: "ChargePointMaxProfile" }), ["connectorId"]],
    [set(0, { chargingProfilePurpose: "TxProfile", transactionId: 5 }), ["connectorId"]],
  ],
});
