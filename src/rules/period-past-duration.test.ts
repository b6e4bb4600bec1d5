import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
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

test("each of 40 periods is compared with the duration", () => {
  const chargingSchedulePeriod = Array.from({ length: 40 }, (_, i) => ({ startPeriod: i * 10, limit: 16 }));
  const advised = (duration: number): unknown => {
    const chargingSchedule = { ...schedule, duration, chargingSchedulePeriod };
    const result = constructorOf("SetChargingProfile.req").decode(set(1, { chargingSchedule }));
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.slice(2).join(".")]);
  };
  expect(advised(391)).toEqual([]);
  for (let first = 1; first < 40; first++) {
    // The period that starts with the end is past it; one that starts a second before it is not.
    const found = Array.from({ length: 40 - first }, (_, i) => [
      "period-past-duration",
      `chargingSchedulePeriod.${first + i}.startPeriod`,
    ]);
    expect(advised(first * 10)).toEqual(found);
    expect(advised(first * 10 + 1)).toEqual(found.slice(1));
  }
});
