import { schedule, set, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

const recurring = (recurrencyKind: string, changes: object, startPeriod: number): object =>
  set(1, {
    chargingProfileKind: "Recurring",
    recurrencyKind,
    chargingSchedule: {
      ...schedule,
      startSchedule: timestamp,
      ...changes,
      chargingSchedulePeriod: [
        { startPeriod: 0, limit: 16 },
        { startPeriod, limit: 8 },
      ],
    },
  });
const periods = ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod"];

testRule("period-past-recurrence", {
  level: "advice",
  sections: "OCPP 1.6 §5.16.4, §7.37, errata 3.43, errata 3.44",
  message: "SetChargingProfile.req",
  kept: [
    recurring("Daily", { duration: 86_400 }, 86_399),
    recurring("Weekly", { duration: 604_800 }, 604_799),
    recurring("Weekly", {}, 86_400),
  ],
  broken: [
    [recurring("Daily", { duration: 86_401 }, 60), ["csChargingProfiles", "chargingSchedule", "duration"]],
    [recurring("Weekly", { duration: 604_801 }, 60), ["csChargingProfiles", "chargingSchedule", "duration"]],
    [recurring("Daily", {}, 86_400), [...periods, 1, "startPeriod"]],
    [recurring("Weekly", {}, 604_800), [...periods, 1, "startPeriod"]],
  ],
});
