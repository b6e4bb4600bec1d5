import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "too-many-periods";
const limited = (): Talk => new Talk().configured("ChargingScheduleMaxPeriods", "2");

/** A profile with so many periods. */
const profile = (count: number): Record<string, unknown> => ({
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: {
    chargingRateUnit: "A",
    chargingSchedulePeriod: Array.from({ length: count }, (_, i) => ({ startPeriod: i * 60, limit: 16 })),
  },
});

test("a schedule has more periods than it may", () => {
  const set = { connectorId: 1, csChargingProfiles: profile(3) };
  const words = "3: the schedule has 3 periods, and ChargingScheduleMaxPeriods is 2";
  expect(limited().cs("SetChargingProfile", set).found(rule)).toEqual([words]);
  const start = { connectorId: 1, idTag: "TAG1", chargingProfile: profile(3) };
  expect(limited().cs("RemoteStartTransaction", start).found(rule)).toEqual([words]);
});

test("as many as that are fine, and a remote start need not have a profile", () => {
  const talk = limited().cs("SetChargingProfile", { connectorId: 1, csChargingProfiles: profile(2) });
  expect(talk.cs("RemoteStartTransaction", { idTag: "TAG1" }).found(rule)).toEqual([]);
});

test("where it is not known how many, any number is", () => {
  const talk = new Talk().cs("SetChargingProfile", { connectorId: 1, csChargingProfiles: profile(30) });
  expect(talk.found(rule)).toEqual([]);
});
