import { set, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("valid-to", {
  level: "advice",
  sections: "OCPP 1.6 §7.8",
  message: "SetChargingProfile.req",
  kept: [
    set(1, { validFrom: timestamp, validTo: "2025-01-02T15:04:05.1Z" }),
    set(1, { validFrom: timestamp }),
    set(1, { validTo: timestamp }),
  ],
  broken: [
    [set(1, { validFrom: timestamp, validTo: timestamp }), ["csChargingProfiles", "validTo"]],
    [set(1, { validFrom: timestamp, validTo: "2024-01-02T15:04:05Z" }), ["csChargingProfiles", "validTo"]],
  ],
});
