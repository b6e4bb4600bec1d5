import { schedule, set, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("start-schedule-missing", {
  level: "advice",
  sections: "OCPP 1.6 §7.9, §7.37, errata 3.79",
  message: "SetChargingProfile.req",
  kept: [
    set(1, {}),
    set(1, { chargingProfileKind: "Absolute", chargingSchedule: { ...schedule, startSchedule: timestamp } }),
  ],
  broken: [
    [set(1, { chargingProfileKind: "Absolute" }), ["csChargingProfiles", "chargingSchedule", "startSchedule"]],
    [
      set(1, { chargingProfileKind: "Recurring", recurrencyKind: "Daily" }),
      ["csChargingProfiles", "chargingSchedule", "startSchedule"],
    ],
  ],
});
