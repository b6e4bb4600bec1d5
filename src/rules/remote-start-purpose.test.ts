import { profile } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("remote-start-purpose", {
  level: "error",
  sections: "OCPP 1.6 §5.11, §5.16.2, §6.33",
  message: "RemoteStartTransaction.req",
  kept: [{ idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile" } }],
  broken: [[{ idTag: "CARD", chargingProfile: profile }, ["chargingProfile", "chargingProfilePurpose"]]],
});
