import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "charging-rate-unit-unknown";
const allowing = (value: string): Talk => new Talk().configured("ChargingScheduleAllowedChargingRateUnit", value);

/** A profile in this unit. */
const profile = (chargingRateUnit: string): Record<string, unknown> => ({
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: { chargingRateUnit, chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] },
});
const set = (talk: Talk, unit: string): string[] =>
  talk.cs("SetChargingProfile", { connectorId: 1, csChargingProfiles: profile(unit) }).found(rule);

test("a schedule is in a unit that the Charge Point does not know", () => {
  expect(set(allowing("Current"), "W")).toEqual([
    "3: the schedule is in W, and ChargingScheduleAllowedChargingRateUnit is Current",
  ]);
  const start = { connectorId: 1, idTag: "TAG1", chargingProfile: profile("A") };
  expect(allowing("Power").cs("RemoteStartTransaction", start).found(rule)).toEqual([
    "3: the schedule is in A, and ChargingScheduleAllowedChargingRateUnit is Power",
  ]);
});

test("a unit that it knows is fine, and a remote start need not have a profile", () => {
  expect(set(allowing("Current,Power"), "W")).toEqual([]);
  expect(set(allowing("Current"), "A")).toEqual([]);
  expect(allowing("Current").cs("RemoteStartTransaction", { idTag: "TAG1" }).found(rule)).toEqual([]);
});

test.each(["", "A", "Amps,Watts", "A,W", "Current,W"])("%j does not say which units are known", (value) => {
  expect(set(allowing(value), "W")).toEqual([]);
});

test("where nothing is said of units, any is", () => {
  expect(set(new Talk(), "W")).toEqual([]);
});
