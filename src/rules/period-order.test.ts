import { expect, test } from "vitest";

import { constructorOf } from "../../tests/catalogue.js";
import { set, starts } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("period-order", {
  level: "advice",
  sections: "OCPP 1.6 §7.14",
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

test("each of 40 periods is compared with the one before it", () => {
  const advised = (...periods: number[]): unknown => {
    const result = constructorOf("SetChargingProfile.req").decode(set(1, starts(...periods)));
    return result.ok && result.warnings.map(({ rule, path }) => [rule, path.slice(2).join(".")]);
  };
  const ascending = Array.from({ length: 40 }, (_, i) => i * 10);
  expect(advised(...ascending)).toEqual([]);
  for (let i = 1; i < 40; i++) {
    const found = [["period-order", `chargingSchedulePeriod.${i}.startPeriod`]];
    // As late as the one before it, and one second earlier, which is negative after the first one. The next one is later
    // than it either way.
    for (const earlier of i === 1 ? [0] : [0, 1]) {
      const periods = ascending.map((start, position) => (position === i ? (i - 1) * 10 - earlier : start));
      expect(advised(...periods)).toEqual(found);
    }
  }
  const descending = [0, ...ascending.slice(1).reverse()];
  expect(advised(...descending)).toEqual(
    Array.from({ length: 38 }, (_, i) => ["period-order", `chargingSchedulePeriod.${i + 2}.startPeriod`]),
  );
});
