import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
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
  sections: "OCPP 1.6 §5.16.4, §7.37, errata 3.43, errata 3.44, errata 3.79",
  message: "SetChargingProfile.req",
  kept: [
    recurring("Daily", { duration: 86_400 }, 86_399),
    recurring("Weekly", { duration: 604_800 }, 604_799),
    recurring("Weekly", {}, 86_400),
    set(1, {
      chargingProfileKind: "Absolute",
      chargingSchedule: { ...schedule, startSchedule: timestamp, duration: 604_801 },
    }),
  ],
  broken: [
    [recurring("Daily", { duration: 86_401 }, 60), ["csChargingProfiles", "chargingSchedule", "duration"]],
    [recurring("Weekly", { duration: 604_801 }, 60), ["csChargingProfiles", "chargingSchedule", "duration"]],
    [recurring("Daily", {}, 86_400), [...periods, 1, "startPeriod"]],
    [recurring("Weekly", {}, 604_800), [...periods, 1, "startPeriod"]],
  ],
});

test.each([
  ["Daily", 86_400],
  ["Weekly", 604_800],
])("each of 40 periods is compared with the end of a %s recurrence", (recurrencyKind, end) => {
  /** Which periods are past the end, when the one at this place starts so many seconds after it. */
  const advised = (at: number, after: number): unknown => {
    const chargingSchedulePeriod = Array.from({ length: 40 }, (_, i) => ({
      startPeriod: i === 0 ? 0 : end + after + (i - at) * 10,
      limit: 16,
    }));
    const chargingSchedule = { ...schedule, startSchedule: timestamp, chargingSchedulePeriod };
    const profile = { chargingProfileKind: "Recurring", recurrencyKind, chargingSchedule };
    const result = constructorOf("SetChargingProfile.req").decode(set(1, profile));
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.slice(2).join(".")]);
  };
  for (let first = 1; first < 40; first++) {
    // The period that starts with the end is past it; one that starts a second before it is not.
    const found = Array.from({ length: 40 - first }, (_, i) => [
      "period-past-recurrence",
      `chargingSchedulePeriod.${first + i}.startPeriod`,
    ]);
    expect(advised(first, 0)).toEqual(found);
    expect(advised(first, -1)).toEqual(found.slice(1));
  }
});
