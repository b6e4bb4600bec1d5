import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "stack-level-too-high";
const limited = (): Talk => new Talk().configured("ChargeProfileMaxStackLevel", "4");

/** A profile with this level. */
const profile = (stackLevel: number): Record<string, unknown> => ({
  chargingProfileId: 1,
  stackLevel,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] },
});

test("a profile has a level above the highest", () => {
  const words = "3: stackLevel is 5, and ChargeProfileMaxStackLevel is 4";
  const set = { connectorId: 1, csChargingProfiles: profile(5) };
  expect(limited().cs("SetChargingProfile", set).found(rule)).toEqual([words]);
  const start = { connectorId: 1, idTag: "TAG1", chargingProfile: profile(5) };
  expect(limited().cs("RemoteStartTransaction", start).found(rule)).toEqual([words]);
});

test("the highest is fine, and a remote start need not have a profile", () => {
  const talk = limited().cs("SetChargingProfile", { connectorId: 1, csChargingProfiles: profile(4) });
  expect(talk.cs("RemoteStartTransaction", { idTag: "TAG1" }).found(rule)).toEqual([]);
});

test("where the highest is not known, any is", () => {
  const talk = new Talk().cs("SetChargingProfile", { connectorId: 1, csChargingProfiles: profile(99) });
  expect(talk.found(rule)).toEqual([]);
});
