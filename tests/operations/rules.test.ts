import { describe, expect, test } from "vitest";

import { operations } from "../../src/index.js";
import { construct, constructorOf } from "../catalogue.js";
import { accepted, limits, list, profile, sampled, schedule, set, start, starts, timestamp } from "../payloads.js";

/**
 * What the prose of the specification says of single values, in the messages that it says it of: a message that keeps to
 * it, one that does not, and where that is reported.
 */
interface LimitCase {
  readonly rule: string;
  readonly section: string;
  readonly message: string;
  readonly good: readonly object[];
  readonly bad: readonly (readonly [payload: object, path: readonly (string | number)[]])[];
}

const cases: readonly LimitCase[] = [
  {
    rule: "range",
    section: "§6.45",
    message: "StartTransaction.req",
    good: [start],
    bad: [[{ ...start, connectorId: 0 }, ["connectorId"]]],
  },
  {
    rule: "range",
    section: "§6.33",
    message: "RemoteStartTransaction.req",
    good: [{ idTag: "CARD" }, { connectorId: 1, idTag: "CARD" }],
    bad: [[{ connectorId: 0, idTag: "CARD" }, ["connectorId"]]],
  },
  {
    rule: "range",
    section: "§6.53",
    message: "UnlockConnector.req",
    good: [{ connectorId: 1 }],
    bad: [[{ connectorId: 0 }, ["connectorId"]]],
  },
  {
    rule: "range",
    section: "§6.37: a reservation may be for connector 0",
    message: "ReserveNow.req",
    good: [{ connectorId: 0, expiryDate: timestamp, idTag: "CARD", reservationId: 1 }],
    bad: [[{ connectorId: -1, expiryDate: timestamp, idTag: "CARD", reservationId: 1 }, ["connectorId"]]],
  },
  {
    rule: "range",
    section: "§7.8: stackLevel is at least 0",
    message: "SetChargingProfile.req",
    good: [set(1, { stackLevel: 0 })],
    bad: [[set(1, { stackLevel: -1 }), ["csChargingProfiles", "stackLevel"]]],
  },
  {
    rule: "decimals",
    section: "§7.14",
    message: "SetChargingProfile.req",
    good: [0, 0.1, 0.3, 0.7, 1.1, 8.1, 9.1, 16.4, 32, 11_000.5, 1e15, 123_456_789_012.3].map((limit) =>
      set(1, limits(limit, 6)),
    ),
    bad: [6.0009, 6.00009, 0.05, 0.30000000000000004, 16.123_456].map(
      (limit) =>
        [
          set(1, limits(limit, 6)),
          ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "limit"],
        ] as const,
    ),
  },
  {
    rule: "decimals",
    section: "§7.13",
    message: "SetChargingProfile.req",
    good: [set(1, limits(6, 6.1))],
    bad: [[set(1, limits(6, 6.15)), ["csChargingProfiles", "chargingSchedule", "minChargingRate"]]],
  },
  {
    rule: "count",
    section: "§7.13: a schedule has a period",
    message: "SetChargingProfile.req",
    good: [set(1, starts(0))],
    bad: [[set(1, starts()), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod"]]],
  },
  {
    rule: "count",
    section: "§6.31",
    message: "MeterValues.req",
    good: [sampled({ value: "1" })],
    bad: [[{ connectorId: 1, meterValue: [] }, ["meterValue"]]],
  },
  {
    rule: "count",
    section: "§7.33",
    message: "MeterValues.req",
    good: [sampled({ value: "1" })],
    bad: [[{ connectorId: 1, meterValue: [{ timestamp, sampledValue: [] }] }, ["meterValue", 0, "sampledValue"]]],
  },
];

describe.each(cases)("$message: $rule ($section)", ({ rule, message, good, bad }) => {
  const constructor = constructorOf(message);

  test("keeps to it", () => {
    for (const payload of good)
      expect(constructor.decode(payload), JSON.stringify(payload)).toMatchObject({ ok: true, warnings: [] });
  });

  test("breaks it", () => {
    for (const [payload, path] of bad) {
      for (const result of [
        constructor.decode(payload),
        constructor.decodeJson(JSON.stringify(payload)),
        construct(constructor, payload),
      ]) {
        expect(result.issues?.map((issue) => [issue.rule, issue.path])).toEqual([[rule, path]]);
      }
    }
  });
});

test("the problem of one field hides neither those of others nor broken rules", () => {
  const result = operations.SetChargingProfile.req.decode({
    connectorId: 0,
    csChargingProfiles: {
      chargingProfileId: "1",
      stackLevel: -1,
      chargingProfilePurpose: "TxProfile",
      chargingProfileKind: "Relative",
      recurrencyKind: "Daily",
      chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 5, limit: 0.25 }] },
      extra: true,
    },
  });
  expect(result.issues?.map(({ rule, path }) => [rule, path.at(-1)])).toEqual([
    ["profile-connector", "connectorId"],
    ["type", "chargingProfileId"],
    ["range", "stackLevel"],
    ["recurrency-kind", "recurrencyKind"],
    ["first-period", "startPeriod"],
    ["decimals", "limit"],
    ["unknown-field", "extra"],
  ]);
});

test.each<[message: string, payload: object, issues: [rule: string, path: string][]]>([
  ["StatusNotification.req", { connectorId: 0, errorCode: "NoError", status: "Busy" }, [["member", "status"]]],
  ["StatusNotification.req", { connectorId: "0", errorCode: "NoError", status: "Charging" }, [["type", "connectorId"]]],
  [
    "SetChargingProfile.req",
    { connectorId: "1", csChargingProfiles: { ...profile, chargingProfilePurpose: "ChargePointMaxProfile" } },
    [["type", "connectorId"]],
  ],
  [
    "SetChargingProfile.req",
    set(0, { transactionId: 1, chargingProfilePurpose: "Any" }),
    [["member", "csChargingProfiles.chargingProfilePurpose"]],
  ],
  ["SetChargingProfile.req", set(0, { transactionId: "1" }), [["type", "csChargingProfiles.transactionId"]]],
  [
    "SetChargingProfile.req",
    set(0, { chargingProfileKind: "Any", recurrencyKind: "Daily" }),
    [["member", "csChargingProfiles.chargingProfileKind"]],
  ],
  ["SetChargingProfile.req", set(0, { recurrencyKind: "Hourly" }), [["member", "csChargingProfiles.recurrencyKind"]]],
  [
    "SetChargingProfile.req",
    set(0, { chargingSchedule: { ...schedule, chargingSchedulePeriod: [{ startPeriod: "0", limit: 16 }] } }),
    [["type", "csChargingProfiles.chargingSchedule.chargingSchedulePeriod.0.startPeriod"]],
  ],
  [
    "SetChargingProfile.req",
    set(0, { chargingSchedule: { ...schedule, chargingSchedulePeriod: [0] } }),
    [["type", "csChargingProfiles.chargingSchedule.chargingSchedulePeriod.0"]],
  ],
  [
    "SetChargingProfile.req",
    set(0, { chargingSchedule: { ...schedule, chargingSchedulePeriod: 0 } }),
    [["type", "csChargingProfiles.chargingSchedule.chargingSchedulePeriod"]],
  ],
  ["SetChargingProfile.req", set(0, { chargingSchedule: 0 }), [["type", "csChargingProfiles.chargingSchedule"]]],
  ["SetChargingProfile.req", { connectorId: 0, csChargingProfiles: 0 }, [["type", "csChargingProfiles"]]],
  [
    "RemoteStartTransaction.req",
    { idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "Any" } },
    [["member", "chargingProfile.chargingProfilePurpose"]],
  ],
  ["RemoteStartTransaction.req", { idTag: "CARD", chargingProfile: 0 }, [["type", "chargingProfile"]]],
  ["GetCompositeSchedule.conf", { ...accepted, chargingSchedule: 0 }, [["type", "chargingSchedule"]]],
  ["DataTransfer.conf", { status: "Unknown", data: "" }, [["member", "status"]]],
  ["DataTransfer.conf", { status: "UnknownVendorId", data: 0 }, [["type", "data"]]],
  [
    "SendLocalList.req",
    list("Differential", { idTag: 1 }, { idTag: 2 }),
    [
      ["type", "localAuthorizationList.0.idTag"],
      ["type", "localAuthorizationList.1.idTag"],
    ],
  ],
  ["SendLocalList.req", { ...list("Full"), localAuthorizationList: [0] }, [["type", "localAuthorizationList.0"]]],
  ["SendLocalList.req", { ...list("Full"), localAuthorizationList: 0 }, [["type", "localAuthorizationList"]]],
  ["SendLocalList.req", list("Any", { idTag: "CARD" }), [["member", "updateType"]]],
  ["SendLocalList.req", { ...list("Full"), listVersion: "0" }, [["type", "listVersion"]]],
  ["StopTransaction.conf", { idTagInfo: 0 }, [["type", "idTagInfo"]]],
])("no rule judges what is refused already: %s %j", (message, payload, issues) => {
  const result = constructorOf(message).decode(payload);
  expect(result.issues?.map(({ rule, path }) => [rule, path.join(".")])).toEqual(issues);
});

test("a value is not held to a format that is refused itself", () => {
  const read = (...readings: object[]): unknown[] | undefined =>
    operations.MeterValues.req
      .decode({ connectorId: 1, meterValue: readings.map((reading) => ({ timestamp, sampledValue: [reading] })) })
      .issues?.map(({ rule, path }) => [rule, path.slice(1).join(".")]);

  expect(read({ value: "VV:1230", format: "signeddata" })).toEqual([["member", "0.sampledValue.0.format"]]);
  expect(read({ value: "VV:1230", format: "signeddata", unit: "Hz" }), "with another field refused").toEqual([
    ["member", "0.sampledValue.0.format"],
    ["member", "0.sampledValue.0.unit"],
  ]);
  expect(read({ value: "1", format: "signeddata" }, { value: "VV:1230" }), "refused in another reading").toEqual([
    ["member", "0.sampledValue.0.format"],
    ["raw-value", "1.sampledValue.0.value"],
  ]);
  expect(read({ value: "VV:1230", unit: "Hz" }), "another field refused").toEqual([
    ["raw-value", "0.sampledValue.0.value"],
    ["member", "0.sampledValue.0.unit"],
  ]);
});
