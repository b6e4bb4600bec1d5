import { set, starts } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("period-order", {
  level: "advice",
  sections: "OCPP 1.6 §5.16.4",
  message: "SetChargingProfile.req",
  kept: [set(1, starts(0, 60, 120))],
  broken: [
    [
      set(1, starts(0, 120, 60)),
      ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 2, "startPeriod"],
    ],
    [set(1, starts(0, 0)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 1, "startPeriod"]],
  ],
});
