import { schedule, set, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("recurrency-kind", {
  level: "error",
  sections: "OCPP 1.6 errata 3.56",
  message: "SetChargingProfile.req",
  kept: [
    set(1, {
      chargingProfileKind: "Recurring",
      recurrencyKind: "Weekly",
      chargingSchedule: { ...schedule, startSchedule: timestamp },
    }),
  ],
  broken: [[set(1, { recurrencyKind: "Weekly" }), ["csChargingProfiles", "recurrencyKind"]]],
});
