import { set, starts } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("first-period", {
  level: "error",
  sections: "OCPP 1.6 §7.13, errata 3.45",
  message: "SetChargingProfile.req",
  kept: [set(1, starts(0)), set(1, starts(0, 60))],
  broken: [
    [set(1, starts(60)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"]],
    [set(1, starts(-1)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"]],
  ],
});
