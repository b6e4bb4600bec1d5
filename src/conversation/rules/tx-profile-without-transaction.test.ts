import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "tx-profile-without-transaction";

/** The Central System sets a profile. */
function set(talk: Talk, connectorId = 1, chargingProfilePurpose = "TxProfile"): Talk {
  const chargingSchedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
  const csChargingProfiles = {
    chargingProfileId: 1,
    stackLevel: 0,
    chargingProfilePurpose,
    chargingProfileKind: "Relative",
    chargingSchedule,
  };
  return talk.cs("SetChargingProfile", { connectorId, csChargingProfiles }, { status: "Rejected" });
}

test.each(["Available", "Preparing", "Finishing", "Reserved", "Unavailable"])(
  "a TxProfile is set on a connector that is %s",
  (status) => {
    const talk = set(new Talk().status(1, status));
    expect(talk.found(rule)).toEqual([`3: a TxProfile is set on connector 1, which has no transaction: ${status} < 1`]);
    expect(talk.findings()).toContainEqual(expect.objectContaining({ rule, connectorId: 1 }));
  },
);

test("during a transaction it may be, though the status does not show one", () => {
  expect(set(new Talk().status(1, "Preparing").start(7)).found(rule)).toEqual([]);
  expect(set(new Talk().status(1, "Preparing").status(1, "Charging")).found(rule)).toEqual([]);
  expect(set(new Talk().status(1, "Preparing").status(1, "Faulted", "OtherError")).found(rule)).toEqual([]);
  const other = new Talk().status(1, "Charging").status(2, "Available");
  expect(set(other).found(rule)).toEqual([]);
  expect(set(other, 2).found(rule)).toHaveLength(1);
});

test("other profiles need no transaction, and on connector 0 a TxProfile is wrong in itself", () => {
  const talk = new Talk().status(0, "Available").status(1, "Available");
  expect(set(talk, 1, "TxDefaultProfile").found(rule)).toEqual([]);
  expect(set(talk, 0, "ChargePointMaxProfile").found(rule)).toEqual([]);
  expect(set(talk, 0).found(rule)).toEqual([]);
});

test("the Central System need not know of a report that it has not answered", () => {
  const free = { connectorId: 1, status: "Finishing", errorCode: "NoError" };
  const stopping = new Talk().start(7).stop(7).cp("StatusNotification", free);
  expect(set(stopping).found(rule)).toEqual([]);
});

test("nothing is said where the log shows no status, or the start may be one that cannot be read", () => {
  expect(set(new Talk()).found(rule)).toEqual([]);
  const start = new Talk().status(1, "Preparing");
  start.frame("ChargePoint", '[2,"9","StartTransaction",{"conn', { cut: "logger" });
  expect(set(start).found(rule)).toEqual([]);
  const status = new Talk().status(1, "Preparing");
  status.frame("ChargePoint", '[2,"9","StatusNotification",{"conn', { cut: "logger" });
  expect(set(status).found(rule)).toEqual([]);
  expect(set(new Talk().status(1, "Available").boot()).found(rule)).toEqual([]);
});
