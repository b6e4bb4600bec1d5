import { schedule, set, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("recurrency-kind-missing", {
  level: "advice",
  sections: "OCPP 1.6 §7.8, §7.37",
  message: "SetChargingProfile.req",
  kept: [set(1, {})],
  broken: [
    [
      set(1, { chargingProfileKind: "Recurring", chargingSchedule: { ...schedule, startSchedule: timestamp } }),
      ["csChargingProfiles", "recurrencyKind"],
    ],
  ],
});
