import { schedule, set, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("relative-start-schedule", {
  level: "advice",
  sections: "OCPP 1.6 §7.9",
  message: "SetChargingProfile.req",
  kept: [
    set(1, {}),
    set(1, { chargingProfileKind: "Absolute", chargingSchedule: { ...schedule, startSchedule: timestamp } }),
  ],
  broken: [
    [
      set(1, { chargingSchedule: { ...schedule, startSchedule: timestamp } }),
      ["csChargingProfiles", "chargingSchedule", "startSchedule"],
    ],
  ],
});
