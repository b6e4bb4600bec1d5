import { accepted, profile, set, starts, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("first-period", {
  level: "error",
  sections: "OCPP 1.6 §7.13, errata 3.45, errata 4.13, errata 4.17",
  message: "SetChargingProfile.req",
  kept: [set(1, starts(0)), set(1, starts(0, 60))],
  broken: [
    [set(1, starts(60)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"]],
    [set(1, starts(-1)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"]],
  ],
});

testRule("first-period", {
  level: "error",
  sections: "OCPP 1.6 §7.13, errata 3.45, errata 4.13, errata 4.17",
  message: "RemoteStartTransaction.req",
  kept: [{ idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile", ...starts(0) } }],
  broken: [
    [
      { idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile", ...starts(1) } },
      ["chargingProfile", "chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"],
    ],
  ],
});

testRule("first-period", {
  level: "error",
  sections: "OCPP 1.6 §7.13, errata 3.45, errata 4.13, errata 4.17",
  message: "GetCompositeSchedule.conf",
  kept: [{ ...accepted, scheduleStart: timestamp, ...starts(0) }],
  broken: [
    [
      { ...accepted, scheduleStart: timestamp, ...starts(1) },
      ["chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"],
    ],
  ],
});
