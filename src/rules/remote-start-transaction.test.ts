import { profile } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("remote-start-transaction", {
  level: "error",
  sections: "OCPP 1.6 §5.16.2, errata 3.41",
  message: "RemoteStartTransaction.req",
  kept: [{ idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile" } }],
  broken: [
    [
      { idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile", transactionId: 5 } },
      ["chargingProfile", "transactionId"],
    ],
  ],
});
