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

test.each([
  ["measurand", "Mood"],
  ["unit", "Foo"],
  ["phase", "L9"],
  ["context", ""],
])(
  "a reading by itself whose %s OCPP has no word for is refused, as it would mean something else without",
  (field, word) => {
    const result = SampledValue.decode({ value: "1", [field]: word }, { tolerant: true });
    expect(result.issues).toMatchObject([{ rule: "member", path: [field] }]);
  },
);

test("a reading by itself is repaired where its meaning stays", () => {
  const { warnings, value } = {
    value: undefined,
    warnings: [],
    ...SampledValue.decode({ value: 5, unit: "wh" }, { tolerant: true }),
  };
  expect(value).toEqual({ value: "5", unit: "Wh" });
  expect(warnings.map(({ repair }) => repair)).toEqual(["converted", "normalised"]);
});
