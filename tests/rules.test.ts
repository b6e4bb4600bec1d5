import { describe, expect, test } from "vitest";

import { GetConfiguration, operations, unwrap } from "../src/index.js";
import { construct, constructorOf } from "./catalogue.js";

/**
 * The rules of the specification's prose: a message that keeps to it, one that does not, and where that is reported.
 */
interface RuleCase {
  readonly rule: string;
  readonly section: string;
  readonly message: string;
  readonly level: "error" | "warning";
  readonly good: readonly object[];
  readonly bad: readonly (readonly [payload: object, path: readonly (string | number)[]])[];
}

const timestamp = "2025-01-02T15:04:05Z";
const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
const profile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: schedule,
};
const set = (connectorId: number, changes: object): object => ({
  connectorId,
  csChargingProfiles: { ...profile, ...changes },
});
const starts = (...periods: number[]): object => ({
  chargingSchedule: { ...schedule, chargingSchedulePeriod: periods.map((startPeriod) => ({ startPeriod, limit: 16 })) },
});
const limits = (limit: number, minChargingRate: number): object => ({
  chargingSchedule: { ...schedule, chargingSchedulePeriod: [{ startPeriod: 0, limit }], minChargingRate },
});
const sampled = (reading: object): object => ({
  connectorId: 1,
  meterValue: [{ timestamp, sampledValue: [{ value: "1" }, reading] }],
});
const start = { connectorId: 1, idTag: "CARD", meterStart: 0, timestamp };
const stop = { meterStop: 1, timestamp, transactionId: 1 };
const accepted = { status: "Accepted" };
const concurrent = { status: "ConcurrentTx" };
const list = (updateType: string, ...localAuthorizationList: object[]): object => ({
  listVersion: 1,
  localAuthorizationList,
  updateType,
});

const cases: readonly RuleCase[] = [
  {
    rule: "range",
    section: "§6.45",
    message: "StartTransaction.req",
    level: "error",
    good: [start],
    bad: [[{ ...start, connectorId: 0 }, ["connectorId"]]],
  },
  {
    rule: "range",
    section: "§6.33",
    message: "RemoteStartTransaction.req",
    level: "error",
    good: [{ idTag: "CARD" }, { connectorId: 1, idTag: "CARD" }],
    bad: [[{ connectorId: 0, idTag: "CARD" }, ["connectorId"]]],
  },
  {
    rule: "range",
    section: "§6.53",
    message: "UnlockConnector.req",
    level: "error",
    good: [{ connectorId: 1 }],
    bad: [[{ connectorId: 0 }, ["connectorId"]]],
  },
  {
    rule: "range",
    section: "§6.37: a reservation may be for connector 0",
    message: "ReserveNow.req",
    level: "error",
    good: [{ connectorId: 0, expiryDate: timestamp, idTag: "CARD", reservationId: 1 }],
    bad: [[{ connectorId: -1, expiryDate: timestamp, idTag: "CARD", reservationId: 1 }, ["connectorId"]]],
  },
  {
    rule: "remote-start-purpose",
    section: "§5.16.2",
    message: "RemoteStartTransaction.req",
    level: "error",
    good: [{ idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile" } }],
    bad: [[{ idTag: "CARD", chargingProfile: profile }, ["chargingProfile", "chargingProfilePurpose"]]],
  },
  {
    rule: "remote-start-transaction",
    section: "§5.16.2",
    message: "RemoteStartTransaction.req",
    level: "error",
    good: [{ idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile" } }],
    bad: [
      [
        { idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile", transactionId: 5 } },
        ["chargingProfile", "transactionId"],
      ],
    ],
  },
  {
    rule: "profile-connector",
    section: "§3.13.1",
    message: "SetChargingProfile.req",
    level: "error",
    good: [
      set(0, {}),
      set(1, {}),
      set(0, { chargingProfilePurpose: "ChargePointMaxProfile" }),
      set(1, { chargingProfilePurpose: "TxProfile", transactionId: 5 }),
    ],
    bad: [
      [set(1, { chargingProfilePurpose: "ChargePointMaxProfile" }), ["connectorId"]],
      [set(0, { chargingProfilePurpose: "TxProfile", transactionId: 5 }), ["connectorId"]],
    ],
  },
  {
    rule: "profile-transaction",
    section: "§7.8",
    message: "SetChargingProfile.req",
    level: "error",
    good: [set(1, {}), set(1, { chargingProfilePurpose: "TxProfile", transactionId: 5 })],
    bad: [
      [set(1, { transactionId: 5 }), ["csChargingProfiles", "transactionId"]],
      [
        set(0, { chargingProfilePurpose: "ChargePointMaxProfile", transactionId: 5 }),
        ["csChargingProfiles", "transactionId"],
      ],
    ],
  },
  {
    rule: "range",
    section: "§7.8: stackLevel is at least 0",
    message: "SetChargingProfile.req",
    level: "error",
    good: [set(1, { stackLevel: 0 })],
    bad: [[set(1, { stackLevel: -1 }), ["csChargingProfiles", "stackLevel"]]],
  },
  {
    rule: "recurrency-kind",
    section: "errata 3.56",
    message: "SetChargingProfile.req",
    level: "error",
    good: [
      set(1, {
        chargingProfileKind: "Recurring",
        recurrencyKind: "Weekly",
        chargingSchedule: { ...schedule, startSchedule: timestamp },
      }),
    ],
    bad: [[set(1, { recurrencyKind: "Weekly" }), ["csChargingProfiles", "recurrencyKind"]]],
  },
  {
    rule: "first-period",
    section: "§7.13, errata 3.45",
    message: "SetChargingProfile.req",
    level: "error",
    good: [set(1, starts(0)), set(1, starts(0, 60))],
    bad: [
      [set(1, starts(60)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"]],
      [set(1, starts(-1)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 0, "startPeriod"]],
    ],
  },
  {
    rule: "decimals",
    section: "§7.14",
    message: "SetChargingProfile.req",
    level: "error",
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
    level: "error",
    good: [set(1, limits(6, 6.1))],
    bad: [[set(1, limits(6, 6.15)), ["csChargingProfiles", "chargingSchedule", "minChargingRate"]]],
  },
  {
    rule: "count",
    section: "§7.13: a schedule has a period",
    message: "SetChargingProfile.req",
    level: "error",
    good: [set(1, starts(0))],
    bad: [[set(1, starts()), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod"]]],
  },
  {
    rule: "count",
    section: "§6.31",
    message: "MeterValues.req",
    level: "error",
    good: [sampled({ value: "1" })],
    bad: [[{ connectorId: 1, meterValue: [] }, ["meterValue"]]],
  },
  {
    rule: "count",
    section: "§7.33",
    message: "MeterValues.req",
    level: "error",
    good: [sampled({ value: "1" })],
    bad: [[{ connectorId: 1, meterValue: [{ timestamp, sampledValue: [] }] }, ["meterValue", 0, "sampledValue"]]],
  },
  {
    rule: "raw-value",
    section: "§7.43, §7.49",
    message: "MeterValues.req",
    level: "error",
    good: ["0", "-0.5", "+12", "0012", "1.", ".5", "29306882.123456789"]
      .map((value) => sampled({ value }))
      .concat(sampled({ value: "1", format: "Raw" }), sampled({ value: "VV:1230", format: "SignedData" })),
    bad: ["VV:1230", "1,5", "1e3", "0x1F", " 1", "1 ", "NaN", "Infinity", "--1", ".", "1.2.3"]
      .map((value) => [sampled({ value }), ["meterValue", 0, "sampledValue", 1, "value"]] as const)
      .concat([[sampled({ value: "abc", format: "Raw" }), ["meterValue", 0, "sampledValue", 1, "value"]]]),
  },
  {
    rule: "composite-start-schedule",
    section: "errata 3.57",
    message: "GetCompositeSchedule.conf",
    level: "error",
    good: [{ ...accepted, connectorId: 1, scheduleStart: timestamp, chargingSchedule: schedule }],
    bad: [
      [
        { ...accepted, chargingSchedule: { ...schedule, startSchedule: timestamp } },
        ["chargingSchedule", "startSchedule"],
      ],
    ],
  },
  {
    rule: "list-version",
    section: "errata 3.52",
    message: "SendLocalList.req",
    level: "error",
    good: [{ listVersion: 1, updateType: "Full" }],
    bad: [0, -1, -2].map((listVersion) => [{ listVersion, updateType: "Full" }, ["listVersion"]] as const),
  },
  {
    rule: "unique-id-tags",
    section: "§6.41, §7.28",
    message: "SendLocalList.req",
    level: "error",
    good: [list("Differential", { idTag: "a" }, { idTag: "b" })],
    bad: [
      [list("Differential", { idTag: "a" }, { idTag: "b" }, { idTag: "a" }), ["localAuthorizationList", 2, "idTag"]],
      [list("Differential", { idTag: "aB" }, { idTag: "Ab" }), ["localAuthorizationList", 1, "idTag"]],
    ],
  },
  {
    rule: "full-update-info",
    section: "§7.1",
    message: "SendLocalList.req",
    level: "error",
    good: [list("Full", { idTag: "a", idTagInfo: accepted }), list("Differential", { idTag: "a" })],
    bad: [
      [list("Full", { idTag: "b", idTagInfo: accepted }, { idTag: "a" }), ["localAuthorizationList", 1, "idTagInfo"]],
    ],
  },
  {
    rule: "unknown-vendor-data",
    section: "§4.3",
    message: "DataTransfer.conf",
    level: "error",
    good: [{ status: "UnknownVendorId" }, { status: "UnknownMessageId", data: "x" }, { ...accepted, data: "x" }],
    bad: [
      [{ status: "UnknownVendorId", data: "x" }, ["data"]],
      [{ status: "UnknownVendorId", data: "" }, ["data"]],
    ],
  },
  {
    rule: "charge-point-status",
    section: "§7.7",
    message: "StatusNotification.req",
    level: "error",
    good: ["Available", "Unavailable", "Faulted"]
      .map((status): object => ({ connectorId: 0, errorCode: "NoError", status }))
      .concat({ connectorId: 1, errorCode: "NoError", status: "Charging" }),
    bad: ["Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved"].map(
      (status) => [{ connectorId: 0, errorCode: "NoError", status }, ["status"]] as const,
    ),
  },
  {
    rule: "recurrency-kind-missing",
    section: "§7.8",
    message: "SetChargingProfile.req",
    level: "warning",
    good: [set(1, {})],
    bad: [
      [
        set(1, { chargingProfileKind: "Recurring", chargingSchedule: { ...schedule, startSchedule: timestamp } }),
        ["csChargingProfiles", "recurrencyKind"],
      ],
    ],
  },
  {
    rule: "start-schedule-missing",
    section: "§7.9",
    message: "SetChargingProfile.req",
    level: "warning",
    good: [
      set(1, {}),
      set(1, { chargingProfileKind: "Absolute", chargingSchedule: { ...schedule, startSchedule: timestamp } }),
    ],
    bad: [
      [set(1, { chargingProfileKind: "Absolute" }), ["csChargingProfiles", "chargingSchedule", "startSchedule"]],
      [
        set(1, { chargingProfileKind: "Recurring", recurrencyKind: "Daily" }),
        ["csChargingProfiles", "chargingSchedule", "startSchedule"],
      ],
    ],
  },
  {
    rule: "period-order",
    section: "§5.16.4",
    message: "SetChargingProfile.req",
    level: "warning",
    good: [set(1, starts(0, 60, 120))],
    bad: [
      [
        set(1, starts(0, 120, 60)),
        ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 2, "startPeriod"],
      ],
      [set(1, starts(0, 0)), ["csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 1, "startPeriod"]],
    ],
  },
  {
    rule: "period-past-duration",
    section: "§5.16.4",
    message: "SetChargingProfile.req",
    level: "warning",
    good: [set(1, { chargingSchedule: { ...schedule, duration: 0 } })],
    bad: [
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
  },
  {
    rule: "profile-transaction-missing",
    section: "§5.16.2",
    message: "SetChargingProfile.req",
    level: "warning",
    good: [set(1, { chargingProfilePurpose: "TxProfile", transactionId: 5 })],
    bad: [[set(1, { chargingProfilePurpose: "TxProfile" }), ["csChargingProfiles", "transactionId"]]],
  },
  {
    rule: "transaction-id-sign",
    section: "errata 3.54 and 3.18",
    message: "StopTransaction.req",
    level: "warning",
    good: [stop],
    bad: [0, -1, -5].map((transactionId) => [{ ...stop, transactionId }, ["transactionId"]] as const),
  },
  {
    rule: "transaction-id-sign",
    section: "errata 3.54",
    message: "StartTransaction.conf",
    level: "warning",
    good: [{ idTagInfo: accepted, transactionId: 1 }],
    bad: [[{ idTagInfo: accepted, transactionId: 0 }, ["transactionId"]]],
  },
  {
    rule: "transaction-id-sign",
    section: "errata 3.54",
    message: "MeterValues.req",
    level: "warning",
    good: [{ ...sampled({ value: "1" }), transactionId: 1 }],
    bad: [[{ ...sampled({ value: "1" }), transactionId: -1 }, ["transactionId"]]],
  },
  {
    rule: "transaction-id-sign",
    section: "errata 3.54",
    message: "RemoteStopTransaction.req",
    level: "warning",
    good: [{ transactionId: 1 }],
    bad: [[{ transactionId: 0 }, ["transactionId"]]],
  },
  {
    rule: "transaction-id-sign",
    section: "errata 3.54",
    message: "SetChargingProfile.req",
    level: "warning",
    good: [set(1, { chargingProfilePurpose: "TxProfile", transactionId: 1 })],
    bad: [[set(1, { chargingProfilePurpose: "TxProfile", transactionId: 0 }), ["csChargingProfiles", "transactionId"]]],
  },
  {
    rule: "concurrent-tx",
    section: "§7.2",
    message: "Authorize.conf",
    level: "warning",
    good: [{ idTagInfo: accepted }],
    bad: [[{ idTagInfo: concurrent }, ["idTagInfo", "status"]]],
  },
  {
    rule: "concurrent-tx",
    section: "§7.2",
    message: "StopTransaction.conf",
    level: "warning",
    good: [{}, { idTagInfo: accepted }],
    bad: [[{ idTagInfo: concurrent }, ["idTagInfo", "status"]]],
  },
  {
    rule: "concurrent-tx",
    section: "§7.2",
    message: "SendLocalList.req",
    level: "warning",
    good: [list("Full", { idTag: "a", idTagInfo: accepted })],
    bad: [[list("Full", { idTag: "a", idTagInfo: concurrent }), ["localAuthorizationList", 0, "idTagInfo", "status"]]],
  },
  {
    rule: "concurrent-tx",
    section: "§7.2: it is meant for the start of a transaction",
    message: "StartTransaction.conf",
    level: "warning",
    good: [{ idTagInfo: concurrent, transactionId: 1 }],
    bad: [],
  },
  {
    rule: "clear-by-id",
    section: "errata 3.26",
    message: "ClearChargingProfile.req",
    level: "warning",
    good: [{}, { id: 1 }, { connectorId: 1, chargingProfilePurpose: "TxProfile", stackLevel: 1 }],
    bad: [
      [{ id: 1, connectorId: 1 }, ["id"]],
      [{ id: 1, chargingProfilePurpose: "TxProfile" }, ["id"]],
      [{ id: 1, stackLevel: 0 }, ["id"]],
    ],
  },
  {
    rule: "trigger-connector",
    section: "§6.51 against §5.17",
    message: "TriggerMessage.req",
    level: "warning",
    good: [{ requestedMessage: "Heartbeat" }, { requestedMessage: "Heartbeat", connectorId: 1 }],
    bad: [[{ requestedMessage: "Heartbeat", connectorId: 0 }, ["connectorId"]]],
  },
  {
    rule: "local-list-conflict",
    section: "§7.6",
    message: "StatusNotification.req",
    level: "warning",
    good: [{ connectorId: 0, errorCode: "LocalListConflict", status: "Available" }],
    bad: [[{ connectorId: 1, errorCode: "LocalListConflict", status: "Available" }, ["connectorId"]]],
  },
  {
    rule: "composite-schedule-missing",
    section: "errata 3.57",
    message: "GetCompositeSchedule.conf",
    level: "warning",
    good: [{ status: "Rejected" }, { ...accepted, chargingSchedule: schedule }],
    bad: [[accepted, ["chargingSchedule"]]],
  },
];

describe.each(cases)("$message: $rule ($section)", ({ rule, message, level, good, bad }) => {
  const constructor = constructorOf(message);

  test("keeps to it", () => {
    for (const payload of good)
      expect(constructor.decode(payload), JSON.stringify(payload)).toMatchObject({ ok: true, warnings: [] });
  });

  test("breaks it", () => {
    for (const [payload, path] of bad) {
      const results = [
        constructor.decode(payload),
        constructor.parse(JSON.stringify(payload)),
        construct(constructor, payload),
      ];
      for (const result of results) {
        expect(result.ok).toBe(level === "warning");
        const found = result.ok ? result.warnings : result.issues;
        expect(found.map((issue) => [issue.rule, issue.path])).toEqual([[rule, path]]);
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
    ["type", "chargingProfileId"],
    ["range", "stackLevel"],
    ["decimals", "limit"],
    ["first-period", "startPeriod"],
    ["unknown-field", "extra"],
    ["recurrency-kind", "recurrencyKind"],
    ["profile-connector", "connectorId"],
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
    ["member", "0.sampledValue.0.unit"],
    ["raw-value", "0.sampledValue.0.value"],
  ]);
});

describe("GetConfiguration: each requested key is answered once (requested-keys, §5.8)", () => {
  const req = (...key: string[]): GetConfiguration.Req => unwrap(GetConfiguration.req({ key }));
  const conf = (known: string[], unknownKey: string[]): GetConfiguration.Conf =>
    unwrap(GetConfiguration.conf({ configurationKey: known.map((key) => ({ key, readonly: false })), unknownKey }));

  test.each([
    [req("A", "B"), conf(["a"], ["B"])],
    [req("A", "a"), conf(["A"], [])],
    [req(), conf(["A", "B"], [])],
    [unwrap(GetConfiguration.req({})), conf(["A"], [])],
  ])("%j is answered by %j", (request, confirmation) => {
    expect(GetConfiguration.answer(request, confirmation)).toEqual({ ok: true, value: confirmation, warnings: [] });
  });

  test.each([
    [req("A", "B"), conf(["A"], []), [], "EmptyValue"],
    [req("A"), conf(["A"], ["a"]), ["unknownKey", 0], "InvalidValue"],
    [req("A"), conf(["A", "B"], []), ["configurationKey", 1, "key"], "InvalidValue"],
  ])("%j is not answered by %j", (request, confirmation, path, kind) => {
    expect(GetConfiguration.answer(request, confirmation)).toMatchObject({
      ok: false,
      issues: [{ rule: "requested-keys", path, kind }],
    });
  });
});
