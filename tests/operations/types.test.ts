import { expect, test } from "vitest";

import { types, unwrap } from "../../src/index.js";

const { AuthorizationData, ChargingProfile, ChargingSchedule, IdTagInfo, KeyValue, MeterValue, SampledValue } = types;

test("composites are constructors like the messages", () => {
  const timestamp = new Date(0);
  expect(unwrap(IdTagInfo({ status: "Accepted", expiryDate: timestamp }))).toEqual({
    status: "Accepted",
    expiryDate: "1970-01-01T00:00:00.000Z",
  });
  expect(unwrap(AuthorizationData({ idTag: "CARD" }))).toEqual({ idTag: "CARD" });
  expect(unwrap(KeyValue({ key: "Key", readonly: true, value: "" }))).toEqual({
    key: "Key",
    readonly: true,
    value: "",
  });
  expect(unwrap(SampledValue({ value: "1" }))).toEqual({ value: "1" });
  expect(MeterValue({ timestamp, sampledValue: [] }).issues).toMatchObject([{ rule: "count", path: ["sampledValue"] }]);
  const chargingSchedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 6 }] } as const;
  expect(unwrap(ChargingSchedule(chargingSchedule))).toEqual(chargingSchedule);
  const profile = {
    chargingProfileId: 1,
    stackLevel: 0,
    chargingProfilePurpose: "TxProfile",
    chargingProfileKind: "Relative",
    chargingSchedule,
  } as const;
  expect(unwrap(ChargingProfile(profile))).toEqual(profile);
});
