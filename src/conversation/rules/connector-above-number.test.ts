import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "connector-above-number";

/** A talk that shows how many connectors there are. */
const withConnectors = (value: string): Talk =>
  new Talk().cs("GetConfiguration", {}, { configurationKey: [{ key: "NumberOfConnectors", readonly: true, value }] });

test("a connector is above NumberOfConnectors, which is said once of each", () => {
  const talk = withConnectors("2").status(3, "Available").status(3, "Preparing").start(1, { connectorId: 4 });
  expect(talk.cs("UnlockConnector", { connectorId: 5 }, { status: "UnlockFailed" }).found(rule)).toEqual([
    "3: connector 3 is above NumberOfConnectors, which is 2",
    "7: connector 4 is above NumberOfConnectors, which is 2",
    "9: connector 5 is above NumberOfConnectors, which is 2",
  ]);
});

test("every message that has a connector is looked at", () => {
  const profile = {
    chargingProfileId: 1,
    stackLevel: 0,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Relative",
    chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] },
  };
  const reservation = { connectorId: 9, expiryDate: "2025-01-02T16:00:00Z", idTag: "TAG1", reservationId: 1 };
  const talks = [
    withConnectors("2").meter(1, 5, 9),
    withConnectors("2").cs("RemoteStartTransaction", { idTag: "TAG1", connectorId: 9 }),
    withConnectors("2").cs("ReserveNow", reservation),
    withConnectors("2").cs("ChangeAvailability", { connectorId: 9, type: "Operative" }),
    withConnectors("2").cs("SetChargingProfile", { connectorId: 9, csChargingProfiles: profile }),
    withConnectors("2").cs("ClearChargingProfile", { connectorId: 9 }),
    withConnectors("2").cs("GetCompositeSchedule", { connectorId: 9, duration: 60 }),
    withConnectors("2").cs("TriggerMessage", { requestedMessage: "MeterValues", connectorId: 9 }),
    withConnectors("2").cs("ExtendedTriggerMessage", { requestedMessage: "MeterValues", connectorId: 9 }),
  ];
  for (const talk of talks)
    expect(talk.found(rule)).toEqual(["3: connector 9 is above NumberOfConnectors, which is 2"]);
});

test("connectors up to it, 0, and none, are as usual", () => {
  const talk = withConnectors("2").status(0, "Available").status(1, "Available").status(2, "Available");
  talk.cs("RemoteStartTransaction", { idTag: "TAG1" }, { status: "Rejected" });
  expect(talk.found(rule)).toEqual([]);
});

test("nothing is said while the number is not known, or is none, or is that of another station", () => {
  expect(new Talk().status(9, "Available").found(rule)).toEqual([]);
  expect(withConnectors("two").status(9, "Available").found(rule)).toEqual([]);
  const number = { configurationKey: [{ key: "NumberOfConnectors", readonly: true, value: "1" }] };
  const one = new Talk({ station: "A" }).cs("GetConfiguration", {}, number);
  const two = new Talk({ station: "B" }).status(1, "Available").status(2, "Available");
  expect(one.beside(two).found(rule)).toEqual([]);
});
