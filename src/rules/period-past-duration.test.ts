import { schedule, set } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("period-past-duration", {
  level: "advice",
  sections: "OCPP 1.6 §5.16.4",
  message: "SetChargingProfile.req",
  kept: [set(1, { chargingSchedule: { ...schedule, duration: 0 } })],
  broken: [
    [
      set(1, {
        chargingSchedule: {
          ...schedule,
          duration: 60,
          chargingSchedulePeriod: [
            { startPeriod: 0, limit: 16 },
            { startPeriod: 60, limit: 8 },
          ],
        },
      }),
      ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 1, "startPeriod"],
    ],
  ],
});
