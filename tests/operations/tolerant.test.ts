import { describe, expect, test } from "vitest";

import type { Result } from "../../src/index.js";
import { BootNotification, MeterValues, SetChargingProfile, StopTransaction, types, unwrap } from "../../src/index.js";
import { constructorOf, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { objectsIn } from "../objects.js";
import { changedAt, type Schema, schemaOf } from "./places.js";

/**
 * What chargers send, what tolerant decoding makes of it, and what it says about that: rule, path, repair, what was
 * read, what it became. Where there is advice besides, it stands for the repair.
 */
interface Repaired {
  readonly what: string;
  readonly message: string;
  readonly wire: object;
  readonly value: object;
  readonly warnings: readonly (readonly [
    rule: string,
    path: string,
    repair: string,
    read?: unknown,
    became?: unknown,
  ])[];
}

const timestamp = "2025-01-02T15:04:05Z";
const boot = { chargePointModel: "Duo 22", chargePointVendor: "Example" };
const start = { connectorId: 1, idTag: "CARD", meterStart: 0, timestamp };
const stop = { meterStop: 1, timestamp, transactionId: 1 };
const notification = { connectorId: 1, errorCode: "NoError", status: "Charging" };
const values = (...sampledValue: object[]): object => ({ connectorId: 1, meterValue: [{ timestamp, sampledValue }] });
const reading = "meterValue.0.sampledValue.0";
const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
const profile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: schedule,
};
const set = (changes: object): object => ({ connectorId: 1, csChargingProfiles: { ...profile, ...changes } });
const limit = (value: unknown): object =>
  set({ chargingSchedule: { ...schedule, chargingSchedulePeriod: [{ startPeriod: 0, limit: value }] } });
const limitPath = "csChargingProfiles.chargingSchedule.chargingSchedulePeriod.0.limit";
const serial33 = "EXAMPLE-SERIAL-0123456789-0123456";
const inInfo = (fields: object): object => ({ idTagInfo: { status: "Accepted", ...fields } });
const reservation = { connectorId: 1, expiryDate: timestamp, idTag: "CARD", reservationId: 1 };
const inList = (fields: object): object => ({
  listVersion: 1,
  localAuthorizationList: [{ idTag: "CARD", ...inInfo(fields) }],
  updateType: "Full",
});
const recurring = {
  ...profile,
  chargingProfileKind: "Recurring",
  chargingSchedule: { ...schedule, startSchedule: timestamp },
};

/**
 * Every optional enumeration outside readings, but for one: a message without it, where it would be, a member, and the
 * advice that it is missed.
 */
const optionalMembers: readonly (readonly [
  message: string,
  value: object,
  path: string,
  member: string,
  advice?: string,
])[] = [
  ["StopTransaction.req", stop, "reason", "PowerLoss"],
  ["GetCompositeSchedule.req", { connectorId: 1, duration: 60 }, "chargingRateUnit", "A"],
  [
    "SetChargingProfile.req",
    { connectorId: 1, csChargingProfiles: recurring },
    "csChargingProfiles.recurrencyKind",
    "Daily",
    "recurrency-kind-missing",
  ],
  [
    "RemoteStartTransaction.req",
    { idTag: "CARD", chargingProfile: { ...recurring, chargingProfilePurpose: "TxProfile" } },
    "chargingProfile.recurrencyKind",
    "Weekly",
    "recurrency-kind-missing",
  ],
];

const started = (wire: string, canonical: string): Repaired => ({
  what: `a timestamp as ${wire}`,
  message: "StartTransaction.req",
  wire: { ...start, timestamp: wire },
  value: { ...start, timestamp: canonical },
  warnings: [["format", "timestamp", "normalised", wire, canonical]],
});

const repairs: readonly Repaired[] = [
  {
    what: "a field that the message does not have",
    message: "Authorize.req",
    wire: { connectorId: 1, idTag: "CARD" },
    value: { idTag: "CARD" },
    warnings: [["unknown-field", "connectorId", "dropped"]],
  },
  {
    what: "a field in an empty confirmation",
    message: "StatusNotification.conf",
    wire: { status: "Accepted" },
    value: {},
    warnings: [["unknown-field", "status", "dropped"]],
  },
  {
    what: "an unknown field further inside",
    message: "StartTransaction.conf",
    wire: { idTagInfo: { status: "Accepted", name: "x" }, transactionId: 1 },
    value: { idTagInfo: { status: "Accepted" }, transactionId: 1 },
    warnings: [["unknown-field", "idTagInfo.name", "dropped"]],
  },
  {
    what: "null for an optional field",
    message: "StopTransaction.req",
    wire: { ...stop, idTag: null, reason: null, transactionData: null },
    value: stop,
    warnings: [
      ["type", "idTag", "omitted", null],
      ["type", "reason", "omitted", null],
      ["type", "transactionData", "omitted", null],
    ],
  },
  ...(
    [
      ["StopTransaction.req", { ...stop, idTag: "" }, stop, "idTag"],
      ["ReserveNow.req", { ...reservation, parentIdTag: "" }, reservation, "parentIdTag"],
      ["Authorize.conf", inInfo({ parentIdTag: "" }), inInfo({}), "idTagInfo.parentIdTag"],
      [
        "StartTransaction.conf",
        { ...inInfo({ parentIdTag: "" }), transactionId: 7 },
        { ...inInfo({}), transactionId: 7 },
        "idTagInfo.parentIdTag",
      ],
      ["StopTransaction.conf", inInfo({ parentIdTag: "" }), inInfo({}), "idTagInfo.parentIdTag"],
      ["SendLocalList.req", inList({ parentIdTag: "" }), inList({}), "localAuthorizationList.0.idTagInfo.parentIdTag"],
    ] as const
  ).map(([message, wire, value, path]): Repaired => ({
    what: `an empty optional identity in ${message}`,
    message,
    wire,
    value,
    warnings: [["min-length", path, "omitted", ""]],
  })),
  ...(
    [
      ["StatusNotification.req", notification, "timestamp"],
      ["Authorize.conf", inInfo({}), "idTagInfo.expiryDate"],
      ["GetDiagnostics.req", { location: "ftp://host/logs" }, "startTime"],
      ["GetDiagnostics.req", { location: "ftp://host/logs" }, "stopTime"],
      ["GetCompositeSchedule.conf", { status: "Rejected" }, "scheduleStart"],
      ["SetChargingProfile.req", set({}), "csChargingProfiles.validFrom"],
      ["SetChargingProfile.req", set({}), "csChargingProfiles.validTo"],
      ["SetChargingProfile.req", set({}), "csChargingProfiles.chargingSchedule.startSchedule"],
    ] as const
  ).map(([message, value, path]): Repaired => ({
    what: `an empty optional time: ${path} of ${message}`,
    message,
    wire: changedAt(value, path.split("."), () => "") as object,
    value,
    warnings: [["min-length", path, "omitted", ""]],
  })),
  {
    what: "a serial number that is too long",
    message: "BootNotification.req",
    wire: { ...boot, chargeBoxSerialNumber: serial33 },
    value: { ...boot, chargeBoxSerialNumber: serial33 },
    warnings: [["max-length", "chargeBoxSerialNumber", "kept", serial33, serial33]],
  },
  {
    what: "an info that is too long and not ASCII",
    message: "StatusNotification.req",
    wire: { ...notification, info: `T\u00fcr ${"x".repeat(150)}` },
    value: { ...notification, info: `T\u00fcr ${"x".repeat(150)}` },
    warnings: [
      ["max-length", "info", "kept", `T\u00fcr ${"x".repeat(96)}`, `T\u00fcr ${"x".repeat(96)}`],
      ["charset", "info", "kept", `T\u00fcr ${"x".repeat(96)}`, `T\u00fcr ${"x".repeat(96)}`],
    ],
  },
  {
    what: "a configuration value that is too long",
    message: "GetConfiguration.conf",
    wire: { configurationKey: [{ key: "K", readonly: true, value: "x".repeat(501) }] },
    value: { configurationKey: [{ key: "K", readonly: true, value: "x".repeat(501) }] },
    warnings: [["max-length", "configurationKey.0.value", "kept"]],
  },
  {
    what: "a configuration value that is too long and not ASCII",
    message: "ChangeConfiguration.req",
    wire: { key: "K", value: `\u00e9${"x".repeat(500)}` },
    value: { key: "K", value: `\u00e9${"x".repeat(500)}` },
    warnings: [
      ["max-length", "value", "kept"],
      ["charset", "value", "kept"],
    ],
  },
  {
    what: "an AuthorizationKey that is not hexadecimal",
    message: "ChangeConfiguration.req",
    wire: { key: "authorizationkey", value: "no digits" },
    value: { key: "authorizationkey", value: "no digits" },
    warnings: [
      ["authorization-key", "value", "kept"],
      ["authorization-key-length", "value", "advice"],
    ],
  },
  started("2023-10-19T15:28:07", "2023-10-19T15:28:07Z"),
  started("2023-10-19T15:28:07.748659", "2023-10-19T15:28:07.748659Z"),
  started("2023-10-19T15:28:07+02", "2023-10-19T13:28:07Z"),
  started("2023-10-19T15:28:07-0230", "2023-10-19T17:58:07Z"),
  started("2023-10-19T15:28", "2023-10-19T15:28:00Z"),
  started("2023-10-19T15:28+02", "2023-10-19T13:28:00Z"),
  started("2023-10-19 15:28Z", "2023-10-19T15:28:00Z"),
  started("2023-10-19T5:28:07Z", "2023-10-19T05:28:07Z"),
  started("2023-10-19 15:28:07", "2023-10-19T15:28:07Z"),
  started("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
  {
    what: "a measured value as a number",
    message: "MeterValues.req",
    wire: values({ value: 604.213, unit: "Wh" }),
    value: values({ value: "604.213", unit: "Wh" }),
    warnings: [["type", `${reading}.value`, "converted", 604.213, "604.213"]],
  },
  {
    what: "integers as text",
    message: "StopTransaction.req",
    wire: { ...stop, meterStop: "1291875", transactionId: "1741096347" },
    value: { ...stop, meterStop: 1_291_875, transactionId: 1_741_096_347 },
    warnings: [
      ["type", "meterStop", "converted", "1291875", 1_291_875],
      ["type", "transactionId", "converted", "1741096347", 1_741_096_347],
    ],
  },
  {
    what: "a limit as text",
    message: "SetChargingProfile.req",
    wire: limit("16.5"),
    value: limit(16.5),
    warnings: [["type", limitPath, "converted", "16.5", 16.5]],
  },
  {
    what: "booleans in other forms, configuration values in other types",
    message: "GetConfiguration.conf",
    wire: {
      configurationKey: [
        { key: "A", readonly: "true", value: 300 },
        { key: "B", readonly: 0, value: false },
      ],
    },
    value: {
      configurationKey: [
        { key: "A", readonly: true, value: "300" },
        { key: "B", readonly: false, value: "false" },
      ],
    },
    warnings: [
      ["type", "configurationKey.0.readonly", "converted", "true", true],
      ["type", "configurationKey.0.value", "converted"],
      ["type", "configurationKey.1.readonly", "converted", 0, false],
      ["type", "configurationKey.1.value", "converted"],
    ],
  },
  {
    what: "a meter register with a fraction",
    message: "StopTransaction.req",
    wire: { ...stop, meterStop: 26_008.533 },
    value: { ...stop, meterStop: 26_009 },
    warnings: [["type", "meterStop", "rounded", 26_008.533, 26_009]],
  },
  {
    what: "a meter register with a fraction, as text",
    message: "StopTransaction.req",
    wire: { ...stop, meterStop: "26008.333" },
    value: { ...stop, meterStop: 26_008 },
    warnings: [
      ["type", "meterStop", "converted", "26008.333", 26_008.333],
      ["type", "meterStop", "rounded", 26_008.333, 26_008],
    ],
  },
  {
    what: "meterValue as an object",
    message: "MeterValues.req",
    wire: { connectorId: 1, meterValue: { timestamp, sampledValue: [{ value: "1" }] } },
    value: values({ value: "1" }),
    warnings: [["type", "meterValue", "wrapped", "an object", "a list"]],
  },
  ...["measurand", "context", "unit", "phase", "location"].map((field): Repaired => ({
    what: `a reading with an unknown ${field}`,
    message: "MeterValues.req",
    wire: values({ value: "1", [field]: "Hertz" }, { value: "2" }),
    value: values({ value: "2" }),
    warnings: [["member", `${reading}.${field}`, "dropped", "Hertz"]],
  })),
  {
    what: "a reading with several unknown members",
    message: "MeterValues.req",
    wire: values(
      { value: "1", context: "Now", measurand: "Hertz", phase: "L4", location: "Roof", unit: "Hz" },
      { value: "2" },
    ),
    value: values({ value: "2" }),
    warnings: [
      ["member", `${reading}.context`, "dropped", "Now"],
      ["member", `${reading}.measurand`, "dropped", "Hertz"],
      ["member", `${reading}.phase`, "dropped", "L4"],
      ["member", `${reading}.location`, "dropped", "Roof"],
      ["member", `${reading}.unit`, "dropped", "Hz"],
    ],
  },
  {
    what: "two readings with unknown members, and repairs before, between and behind them",
    message: "MeterValues.req",
    wire: values(
      { value: 1 },
      { value: "2", phase: "L4", unit: "Hz" },
      { value: "3", unit: "WH" },
      { value: "four", location: "Roof" },
      { value: "5", color: "red" },
    ),
    value: values({ value: "1" }, { value: "3", unit: "Wh" }, { value: "5" }),
    warnings: [
      ["type", `${reading}.value`, "converted", 1, "1"],
      ["member", "meterValue.0.sampledValue.1.phase", "dropped", "L4"],
      ["member", "meterValue.0.sampledValue.1.unit", "dropped", "Hz"],
      ["member", "meterValue.0.sampledValue.2.unit", "normalised", "WH", "Wh"],
      ["member", "meterValue.0.sampledValue.3.location", "dropped", "Roof"],
      ["raw-value", "meterValue.0.sampledValue.3.value", "dropped"],
      ["unknown-field", "meterValue.0.sampledValue.4.color", "dropped"],
    ],
  },
  {
    what: "a reading that is no number",
    message: "StopTransaction.req",
    wire: {
      ...stop,
      transactionData: [{ timestamp, sampledValue: [{ value: "2" }, { value: "VV:1230" }, { value: "" }] }],
    },
    value: { ...stop, transactionData: [{ timestamp, sampledValue: [{ value: "2" }] }] },
    warnings: [
      ["raw-value", "transactionData.0.sampledValue.1.value", "dropped"],
      ["raw-value", "transactionData.0.sampledValue.2.value", "dropped"],
    ],
  },
  {
    what: "a reading that is not ASCII",
    message: "MeterValues.req",
    wire: values({ value: "\u00e9", format: "SignedData" }),
    value: values({ value: "\u00e9", format: "SignedData" }),
    warnings: [
      ["charset", `${reading}.value`, "kept"],
      ["signed-value-hex", `${reading}.value`, "advice"],
    ],
  },
  ...["Hz", "hz", "HZ", "Hertz", "hertz", "HERTZ"].map((unit): Repaired => ({
    what: `a frequency in ${unit}`,
    message: "MeterValues.req",
    wire: values({ value: "49.98", measurand: "Frequency", unit }),
    value: values({ value: "49.98", measurand: "Frequency" }),
    warnings: [["member", `${reading}.unit`, "dropped", unit]],
  })),
  {
    what: "a frequency in another case, with all the rest",
    message: "StopTransaction.req",
    wire: {
      ...stop,
      transactionData: [
        {
          timestamp,
          sampledValue: [
            { value: 50, context: "Sample.Clock", format: "Raw", measurand: "frequency", phase: "L1", unit: "Hz" },
          ],
        },
      ],
    },
    value: {
      ...stop,
      transactionData: [
        {
          timestamp,
          sampledValue: [{ value: "50", context: "Sample.Clock", format: "Raw", measurand: "Frequency", phase: "L1" }],
        },
      ],
    },
    warnings: [
      ["type", "transactionData.0.sampledValue.0.value", "converted", 50, "50"],
      ["member", "transactionData.0.sampledValue.0.measurand", "normalised", "frequency", "Frequency"],
      ["member", "transactionData.0.sampledValue.0.unit", "dropped", "Hz"],
      ["transaction-readings", "transactionData", "advice"],
    ],
  },
  {
    what: "the unit of a frequency beside a voltage, and another unit beside a frequency",
    message: "MeterValues.req",
    wire: values(
      { value: "1", measurand: "Voltage", unit: "Hz" },
      { value: "2", measurand: "Frequency", unit: "kHz" },
      { value: "3", measurand: "Frequency", unit: "Hz" },
      { value: "4", measurand: "Frequency", unit: "" },
    ),
    value: values({ value: "3", measurand: "Frequency" }),
    warnings: [
      ["member", `${reading}.unit`, "dropped", "Hz"],
      ["member", "meterValue.0.sampledValue.1.unit", "dropped", "kHz"],
      ["member", "meterValue.0.sampledValue.2.unit", "dropped", "Hz"],
      ["member", "meterValue.0.sampledValue.3.unit", "dropped", ""],
    ],
  },
  ...optionalMembers.flatMap(([message, value, path, member, rule]): Repaired[] => {
    const advice = rule === undefined ? [] : [[rule, path, "advice"] as const];
    const having = (text: string): object => changedAt(value, path.split("."), () => text) as object;
    const oddly = member.toUpperCase() === member ? member.toLowerCase() : member.toUpperCase();
    return [
      {
        what: `an unknown member of an optional enumeration: ${path} of ${message}`,
        message,
        wire: having("GunTemperatureAbnormal"),
        value,
        warnings: [["member", path, "dropped", "GunTemperatureAbnormal"], ...advice],
      },
      {
        what: `an empty member of an optional enumeration: ${path} of ${message}`,
        message,
        wire: having(""),
        value,
        warnings: [["member", path, "omitted", ""], ...advice],
      },
      {
        what: `an oddly cased member of an optional enumeration: ${path} of ${message}`,
        message,
        wire: having(oddly),
        value: having(member),
        warnings: [["member", path, "normalised", oddly, member]],
      },
    ];
  }),
  {
    what: "one of two times without a known reading",
    message: "MeterValues.req",
    wire: {
      connectorId: 1,
      meterValue: [
        { timestamp, sampledValue: [{ value: "1", unit: "Hz" }] },
        { timestamp, sampledValue: [{ value: "2" }] },
      ],
    },
    value: {
      connectorId: 1,
      meterValue: [
        { timestamp, sampledValue: [] },
        { timestamp, sampledValue: [{ value: "2" }] },
      ],
    },
    warnings: [["member", `${reading}.unit`, "dropped", "Hz"]],
  },
  {
    what: "an empty sampledValue",
    message: "MeterValues.req",
    wire: values(),
    value: values(),
    warnings: [["count", "meterValue.0.sampledValue", "kept", "a list", "a list"]],
  },
  {
    what: "an empty chargingSchedulePeriod in a confirmation",
    message: "GetCompositeSchedule.conf",
    wire: { status: "Accepted", chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [] } },
    value: { status: "Accepted", chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [] } },
    warnings: [
      ["count", "chargingSchedule.chargingSchedulePeriod", "kept", "a list", "a list"],
      ["schedule-start-missing", "scheduleStart", "advice"],
    ],
  },
  {
    what: "members in another case",
    message: "MeterValues.req",
    wire: values({ value: "1", measurand: "voltage", unit: "v" }, { value: "2", unit: "KWH" }),
    value: values({ value: "1", measurand: "Voltage", unit: "V" }, { value: "2", unit: "kWh" }),
    warnings: [
      ["member", `${reading}.measurand`, "normalised", "voltage", "Voltage"],
      ["member", `${reading}.unit`, "normalised", "v", "V"],
      ["member", "meterValue.0.sampledValue.1.unit", "normalised", "KWH", "kWh"],
    ],
  },
  {
    what: "the purpose of profiles to clear in another case",
    message: "ClearChargingProfile.req",
    wire: { chargingProfilePurpose: "TXPROFILE" },
    value: { chargingProfilePurpose: "TxProfile" },
    warnings: [["member", "chargingProfilePurpose", "normalised", "TXPROFILE", "TxProfile"]],
  },
  {
    what: "an error code of the vendor's own",
    message: "StatusNotification.req",
    wire: { ...notification, errorCode: "Error" },
    value: { ...notification, errorCode: "OtherError" },
    warnings: [
      ["member", "errorCode", "replaced", "Error", "OtherError"],
      ["other-error-code", "vendorErrorCode", "advice"],
    ],
  },
  {
    what: "DataTransfer data as an object",
    message: "DataTransfer.req",
    wire: { vendorId: "org.example", data: { a: [1, "x"] } },
    value: { vendorId: "org.example", data: '{"a":[1,"x"]}' },
    warnings: [["type", "data", "converted"]],
  },
  {
    what: "a limit with more decimals",
    message: "SetChargingProfile.req",
    wire: limit(16.19),
    value: limit(16.1),
    warnings: [["decimals", limitPath, "rounded", 16.19, 16.1]],
  },
  {
    what: "a profile under a wrong name",
    message: "SetChargingProfile.req",
    wire: { connectorId: 1, chargingProfile: profile },
    value: set({}),
    warnings: [
      ["required", "csChargingProfiles", "renamed", "chargingProfile", "an object"],
      ["unknown-field", "chargingProfile", "dropped"],
    ],
  },
  {
    what: "connector 0 where there must be one",
    message: "StartTransaction.req",
    wire: { ...start, connectorId: 0 },
    value: { ...start, connectorId: 0 },
    warnings: [["range", "connectorId", "kept", 0, 0]],
  },
  ...(
    [
      ["charge-point-status", "StatusNotification.req", { ...notification, connectorId: 0 }, "status", "Charging"],
      ["list-version", "SendLocalList.req", { listVersion: 0, updateType: "Full" }, "listVersion", 0],
      ["unknown-vendor-data", "DataTransfer.conf", { status: "UnknownVendorId", data: "x" }, "data"],
      [
        "profile-connector",
        "SetChargingProfile.req",
        set({ chargingProfilePurpose: "ChargePointMaxProfile" }),
        "connectorId",
        1,
      ],
      [
        "profile-transaction",
        "SetChargingProfile.req",
        set({ transactionId: 1 }),
        "csChargingProfiles.transactionId",
        1,
      ],
      [
        "recurrency-kind",
        "SetChargingProfile.req",
        set({ recurrencyKind: "Daily" }),
        "csChargingProfiles.recurrencyKind",
        "Daily",
      ],
      [
        "first-period",
        "SetChargingProfile.req",
        set({ chargingSchedule: { ...schedule, chargingSchedulePeriod: [{ startPeriod: 5, limit: 16 }] } }),
        "csChargingProfiles.chargingSchedule.chargingSchedulePeriod.0.startPeriod",
        5,
      ],
      [
        "composite-start-schedule",
        "GetCompositeSchedule.conf",
        { status: "Accepted", scheduleStart: timestamp, chargingSchedule: { ...schedule, startSchedule: timestamp } },
        "chargingSchedule.startSchedule",
        timestamp,
      ],
      [
        "remote-start-transaction",
        "RemoteStartTransaction.req",
        { idTag: "CARD", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile", transactionId: 7 } },
        "chargingProfile.transactionId",
        7,
      ],
      [
        "remote-start-purpose",
        "RemoteStartTransaction.req",
        { idTag: "CARD", chargingProfile: profile },
        "chargingProfile.chargingProfilePurpose",
        "TxDefaultProfile",
      ],
      [
        "full-update-info",
        "SendLocalList.req",
        { listVersion: 1, localAuthorizationList: [{ idTag: "CARD" }], updateType: "Full" },
        "localAuthorizationList.0.idTagInfo",
      ],
      [
        "unique-id-tags",
        "SendLocalList.req",
        { listVersion: 1, localAuthorizationList: [{ idTag: "a" }, { idTag: "A" }], updateType: "Differential" },
        "localAuthorizationList.1.idTag",
      ],
    ] as const
  ).map(([rule, message, wire, path, kept]): Repaired => ({
    what: `a message that breaks ${rule}`,
    message,
    wire,
    value: wire,
    warnings: [kept === undefined ? [rule, path, "kept"] : [rule, path, "kept", kept, kept]],
  })),
];

describe.each(repairs)("$what", ({ message, wire, value, warnings }) => {
  const constructor = constructorOf(message);
  const ways = [
    (options?: object) => constructor.decode(wire, options),
    (options?: object) => constructor.decodeJson(JSON.stringify(wire), options),
    (options?: object) => constructor.decode(structuredClone(wire), { ...options, owned: true }),
  ];

  test("is accepted, and said, by tolerant decoding", () => {
    for (const decode of ways) {
      const result = decode({ tolerant: true });
      expect(unwrap(result)).toStrictEqual(value);
      const said = (result.ok ? result.warnings : []).map(({ rule, path, repair = "advice", read, became }) =>
        [rule, path.join("."), repair, read, became].slice(0, read === undefined ? 3 : became === undefined ? 4 : 5),
      );
      expect(said).toEqual(warnings);
    }
  });

  test("is refused by strict decoding, at the same places", () => {
    for (const decode of ways) {
      const { issues = [] } = decode();
      const repaired = warnings.filter(([, , repair]) => repair !== "advice");
      const places = new Set(repaired.map(([rule, path]) => `${rule} ${path}`));
      // Repairs are in the order in which they were made, issues in that of the fields.
      expect(issues.map(({ rule, path }) => `${rule} ${path.join(".")}`).sort()).toEqual([...places].sort());
    }
  });

  test("leaves a frozen message that shares nothing with its input", () => {
    const before = JSON.stringify(wire);
    const repaired = unwrap(constructor.decode(wire, { tolerant: true }));
    expect(JSON.stringify(wire)).toBe(before);
    for (const object of objectsIn(repaired)) expect(Object.isFrozen(object)).toBe(true);
  });
});

describe("tolerant decoding refuses", () => {
  const refused: readonly (readonly [what: string, message: string, wire: object, rule: string, path: string])[] = [
    ["an idTag that is too long", "Authorize.req", { idTag: "x".repeat(21) }, "max-length", "idTag"],
    ["an idTag that is not ASCII", "Authorize.req", { idTag: "caf\u00e9" }, "charset", "idTag"],
    ["an empty idTag", "Authorize.req", { idTag: "" }, "min-length", "idTag"],
    ["an idTag that is a number", "Authorize.req", { idTag: 12_345 }, "type", "idTag"],
    [
      "a parentIdTag that is too long",
      "Authorize.conf",
      { idTagInfo: { status: "Accepted", parentIdTag: "x".repeat(21) } },
      "max-length",
      "idTagInfo.parentIdTag",
    ],
    [
      "a transactionId with a fraction",
      "StopTransaction.req",
      { ...stop, transactionId: 1.5 },
      "type",
      "transactionId",
    ],
    [
      "a number whose value is lost",
      "StopTransaction.req",
      { ...stop, transactionId: Number("9223372036854775807") },
      "range",
      "transactionId",
    ],
    [
      "a text whose number would be lost",
      "StopTransaction.req",
      { ...stop, transactionId: "9223372036854775807" },
      "type",
      "transactionId",
    ],
    ["a missing field", "StopTransaction.req", { timestamp, transactionId: 1 }, "required", "meterStop"],
    ["null for a required field", "StopTransaction.req", { ...stop, meterStop: null }, "type", "meterStop"],
    [
      "a moment that does not exist",
      "StopTransaction.req",
      { ...stop, timestamp: "0000-00-00T00:00:00.000Z" },
      "format",
      "timestamp",
    ],
    ["an unknown status", "StatusNotification.req", { ...notification, status: "Occupied" }, "member", "status"],
    ["an empty status", "StatusNotification.req", { ...notification, status: "" }, "member", "status"],
    ["a reason that is no text", "StopTransaction.req", { ...stop, reason: 5 }, "type", "reason"],
    [
      "an unknown purpose of profiles to clear, as more would be cleared",
      "ClearChargingProfile.req",
      { chargingProfilePurpose: "All" },
      "member",
      "chargingProfilePurpose",
    ],
    [
      "an empty purpose of profiles to clear",
      "ClearChargingProfile.req",
      { chargingProfilePurpose: "" },
      "member",
      "chargingProfilePurpose",
    ],
    ["an empty time that is required", "StartTransaction.req", { ...start, timestamp: "" }, "min-length", "timestamp"],
    ["an empty location", "GetDiagnostics.req", { location: "" }, "min-length", "location"],
    ["a location that is no URI", "GetDiagnostics.req", { location: "my logs" }, "format", "location"],
    ["an empty list for an object inside", "Authorize.conf", { idTagInfo: [] }, "type", "idTagInfo"],
    [
      "readings that are missing, and says no more than that",
      "MeterValues.req",
      { connectorId: 1, meterValue: [{ timestamp }] },
      "required",
      "meterValue.0.sampledValue",
    ],
    [
      "a message whose only reading is empty",
      "MeterValues.req",
      values({ value: "" }),
      "raw-value",
      `${reading}.value`,
    ],
    [
      "messages whose readings are all unknown",
      "MeterValues.req",
      values({ value: "1", unit: "Hz" }),
      "member",
      `${reading}.unit`,
    ],
    [
      "a reading without a value",
      "MeterValues.req",
      values({ unit: "Wh" }, { value: "1" }),
      "required",
      `${reading}.value`,
    ],
    [
      "a boolean in words",
      "GetConfiguration.conf",
      { configurationKey: [{ key: "A", readonly: "yes" }] },
      "type",
      "configurationKey.0.readonly",
    ],
    [
      "a connector beyond the range of its type",
      "UnlockConnector.req",
      { connectorId: 2_147_483_648 },
      "range",
      "connectorId",
    ],
  ];
  test.each(refused)("%s", (_, message, wire, rule, path) => {
    const constructor = constructorOf(message);
    for (const result of [
      constructor.decode(wire, { tolerant: true }),
      constructor.decodeJson(JSON.stringify(wire), { tolerant: true }),
    ]) {
      expect(result.issues?.map((issue) => [issue.rule, issue.path.join(".")])).toEqual([[rule, path]]);
      // What was read is in warnings only.
      expect(result.issues?.flatMap(Object.keys)).not.toContain("read");
    }
  });
});

test.each(messages)("%s: what needs no repair is the same in both modes", (_, action, kind, constructor) => {
  for (const example of examples[action]?.[kind] ?? []) {
    expect(constructor.decode(example, { tolerant: true })).toStrictEqual(constructor.decode(example));
    expect(constructor.decodeJson(JSON.stringify(example), { tolerant: true })).toStrictEqual(
      constructor.decodeJson(JSON.stringify(example)),
    );
  }
});

test("a minus zero that is kept is a zero, as JSON has no other", () => {
  for (const wire of [{ connectorId: -0 }, { connectorId: 0 }]) {
    const result = constructorOf("UnlockConnector.req").decode(wire, { tolerant: true });
    expect(unwrap(result)).toStrictEqual({ connectorId: 0 });
  }
});

test("a sender is never helped", () => {
  for (const input of [
    { ...boot, iccid: null },
    { ...boot, chargePointModel: "x".repeat(21) },
    { ...boot, surplus: 1 },
  ]) {
    expect(Reflect.apply(BootNotification.req, undefined, [input, { tolerant: true }])).toMatchObject({ ok: false });
    expect(BootNotification.req["~standard"].validate(input)).toHaveProperty("issues");
    expect(BootNotification.req.decode(input as never, { tolerant: true }).ok).toBe(true);
  }
  const advised = { ...boot, iccid: "" };
  expect(Reflect.apply(BootNotification.req, undefined, [advised, { tolerant: true }])).toMatchObject({ ok: false });
});

test.each(messages)("%s: an empty list stands for an object without fields", (_, _action, _kind, constructor) => {
  const empty = constructor.decode({}, { tolerant: true });
  const converted = {
    rule: "type",
    path: [],
    level: "repair",
    repair: "converted",
    read: "a list",
    became: "an object",
  };
  for (const result of [
    constructor.decode([], { tolerant: true }),
    constructor.decode([], { tolerant: true, owned: true }),
    constructor.decodeJson("[]", { tolerant: true }),
  ]) {
    expect(result.issues).toEqual(empty.issues);
    if (!result.ok || !empty.ok) continue;
    expect(result.value).toStrictEqual(empty.value);
    expect(Object.isFrozen(result.value)).toBe(true);
    expect(result.warnings).toMatchObject([converted, ...empty.warnings]);
  }
  for (const [list, options] of [
    [[], undefined],
    [[{}], { tolerant: true }],
    [[1], { tolerant: true }],
    [[[]], { tolerant: true }],
  ] as const) {
    expect(constructor.decode(list, options).issues).toMatchObject([
      { rule: "type", path: [], violation: "FormationViolation", received: "a list" },
    ]);
  }
});

test("the optional enumerations outside readings are those of the table, and the purpose of profiles to clear", () => {
  function* placesOf({ properties = {}, items, required = [] }: Schema, within: string): Generator<string> {
    for (const [name, inner] of Object.entries(properties)) {
      if ("enum" in inner && !required.includes(name)) yield `${within}${name}`;
      yield* placesOf(inner, `${within}${name}.`);
    }
    if (items !== undefined) yield* placesOf(items, `${within}0.`);
  }
  const places = messages.flatMap(([message, , , constructor]) => [...placesOf(schemaOf(constructor), `${message} `)]);
  const outside = places.filter((place) => !place.includes(".sampledValue."));
  const table = optionalMembers.map(([message, , path]) => `${message} ${path}`);
  expect(outside.sort()).toEqual([...table, "ClearChargingProfile.req chargingProfilePurpose"].sort());
});

test("members stay apart without regard to upper and lower case", () => {
  for (const value of Object.values(types)) {
    if (!("values" in value)) continue;
    expect(new Set(value.values.map((member: string) => member.toLowerCase())).size).toBe(value.values.length);
  }
});

test("a reading that is dropped costs no more than its place in a full list of issues", () => {
  const sampledValue = [{ value: "1", unit: "Hz", phase: "L4" }, { value: "2" }];
  const result = MeterValues.req.decode(
    { connectorId: 1, meterValue: [{ timestamp, sampledValue }] },
    { tolerant: true, maxIssues: 1 },
  );
  expect(result.ok && result.value.meterValue[0]?.sampledValue).toEqual([{ value: "2" }]);
  expect(result.ok && result.warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining("must be one of"),
    "has 1 more problem",
  ]);
});

test("all that was wrong with the readings is an issue when none is left", () => {
  const [first, second] = [
    { value: "1", phase: "L4", unit: "Hz" },
    { value: "two", location: "Roof" },
  ];
  const { issues } = constructorOf("MeterValues.req").decode(values(first, second), { tolerant: true });
  expect(issues?.map(({ rule, path }) => [rule, path.slice(3).join(".")])).toEqual([
    ["member", "0.phase"],
    ["member", "0.unit"],
    ["raw-value", "1.value"],
    ["member", "1.location"],
  ]);
});

test("any number of readings can be dropped", () => {
  const sampledValue = Array.from({ length: 200_000 }, () => ({ value: "1", unit: "Hz" }));
  const none = MeterValues.req.decode(
    { connectorId: 1, meterValue: [{ timestamp, sampledValue }] },
    { tolerant: true },
  );
  expect(none.issues?.length).toBe(65);
  expect(none.issues?.at(-1)?.message).toBe("has 199936 more problems");
  const one = [...sampledValue, { value: "2" }];
  const some = MeterValues.req.decode(
    { connectorId: 1, meterValue: [{ timestamp, sampledValue: one }] },
    { tolerant: true },
  );
  expect(some.ok && some.value.meterValue[0]?.sampledValue).toEqual([{ value: "2" }]);
  expect(some.ok && some.warnings.length).toBe(65);
});

test("hostile input is answered in tolerant mode, too", () => {
  const cycle: Record<string, unknown> = {};
  cycle["data"] = cycle;
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error("trap");
      },
      ownKeys: () => {
        throw new Error("trap");
      },
    },
  );
  const hostile = [
    cycle,
    thrower,
    1n,
    Symbol("x"),
    () => 1,
    new Array(10),
    { toJSON: () => undefined },
    {
      toJSON: () => {
        throw new Error("x");
      },
    },
  ];
  const expectAnswer = (result: Result<unknown>): void => {
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
    else expect([...objectsIn(result.value)].every((object) => Object.isFrozen(object))).toBe(true);
  };
  for (const value of hostile) {
    for (const [, action, kind, constructor] of messages) {
      const example: object = examples[action]?.[kind].at(-1) ?? {};
      expectAnswer(constructor.decode(value, { tolerant: true }));
      for (const key of Object.keys(example))
        expectAnswer(constructor.decode({ ...example, [key]: value }, { tolerant: true }));
    }
  }
});

test("a reading that cannot be read takes nothing from what was wrong before it", () => {
  const broken = {
    get value() {
      throw new Error("x");
    },
  };
  const { issues } = MeterValues.req.decode(
    { connectorId: "one", meterValue: [{ timestamp, sampledValue: [{ value: "1" }, broken] }] },
    { tolerant: true },
  );
  expect(issues?.map(({ rule }) => rule)).toEqual(["type", "unreadable"]);
});

test("no warning holds what was in an unknown field, which may be an idTag", () => {
  const result = StopTransaction.req.decode({ ...stop, rfid: "SECRET" }, { tolerant: true });
  expect(JSON.stringify(result)).not.toContain("SECRET");
});

test("each property is read once in tolerant mode, too", () => {
  const reads: string[] = [];
  const counted = (value: object): object =>
    new Proxy(value, {
      get(target, key, receiver) {
        reads.push(String(key));
        const inner: unknown = Reflect.get(target, key, receiver);
        return typeof inner === "object" && inner !== null ? counted(inner) : inner;
      },
    });
  SetChargingProfile.req.decode(counted({ connectorId: "1", chargingProfile: profile, extra: null }), {
    tolerant: true,
  });
  const own = reads.filter(
    (key) => key === "connectorId" || key === "chargingProfile" || key === "extra" || key === "stackLevel",
  );
  expect(own.sort()).toEqual(["chargingProfile", "connectorId", "extra", "stackLevel"]);
});

describe("what is repaired and what is not, to the edge", () => {
  const limit = (value: unknown): object => ({
    connectorId: 1,
    csChargingProfiles: {
      ...profile,
      chargingSchedule: { ...schedule, chargingSchedulePeriod: [{ startPeriod: 0, limit: value }] },
    },
  });
  const setting = (value: unknown): object => ({ configurationKey: [{ key: "k", readonly: value }] });

  test.each<[message: string, wire: object, becomes: object]>([
    ["GetConfiguration.conf", setting("true"), setting(true)],
    ["GetConfiguration.conf", setting(1), setting(true)],
    ["GetConfiguration.conf", setting("false"), setting(false)],
    ["GetConfiguration.conf", setting(0), setting(false)],
    ["ChangeConfiguration.req", { key: "k", value: 1.5 }, { key: "k", value: "1.5" }],
    ["ChangeConfiguration.req", { key: "k", value: false }, { key: "k", value: "false" }],
    ["DataTransfer.req", { vendorId: "v", data: [1, null] }, { vendorId: "v", data: "[1,null]" }],
    ["DataTransfer.req", { vendorId: "v", data: false }, { vendorId: "v", data: "false" }],
    ["StartTransaction.req", { ...start, meterStart: "26008.5" }, { ...start, meterStart: 26_009 }],
    ["StartTransaction.req", { ...start, meterStart: -0.4 }, { ...start, meterStart: 0 }],
    ["StartTransaction.req", { ...start, meterStart: 2_147_483_647 }, { ...start, meterStart: 2_147_483_647 }],
    ["StartTransaction.req", { ...start, connectorId: "1" }, start],
    ["GetLocalListVersion.conf", { listVersion: -2_147_483_648 }, { listVersion: -2_147_483_648 }],
    ["StartTransaction.req", { ...start, connectorId: -1 }, { ...start, connectorId: -1 }],
    ["StartTransaction.req", { ...start, connectorId: -2_147_483_648 }, { ...start, connectorId: -2_147_483_648 }],
    ["StartTransaction.req", { ...start, connectorId: 65_536 }, { ...start, connectorId: 65_536 }],
    ["StartTransaction.req", { ...start, connectorId: "2147483647" }, { ...start, connectorId: 2_147_483_647 }],
    ["SetChargingProfile.req", set({ stackLevel: -1 }), set({ stackLevel: -1 })],
    ["GetDiagnostics.req", { location: "/", retries: "-1" }, { location: "/", retries: -1 }],
    ["SetChargingProfile.req", limit(-1), limit(-1)],
    ["SetChargingProfile.req", limit("-1.5"), limit(-1.5)],
    ["SetChargingProfile.req", limit(-0.05), limit(-0.1)],
    ["SetChargingProfile.req", limit("16.25"), limit(16.2)],
    ["SetChargingProfile.req", limit(6.0009), limit(6)],
    [
      "MeterValues.req",
      { connectorId: 1, meterValue: { timestamp, sampledValue: { value: 1 } } },
      values({ value: "1" }),
    ],
  ])("%s %j becomes %j", (message, wire, becomes) => {
    expect(constructorOf(message).decode(wire, { tolerant: true })).toMatchObject({ ok: true, value: becomes });
  });

  test.each<[message: string, wire: object, rule: string]>([
    ["GetConfiguration.conf", setting("yes"), "type"],
    ["GetConfiguration.conf", setting(2), "type"],
    ["GetConfiguration.conf", setting(null), "type"],
    ["ChangeConfiguration.req", { key: "k", value: null }, "type"],
    ["ChangeConfiguration.req", { key: "k", value: {} }, "type"],
    ["ChangeConfiguration.req", { key: "k", value: Number.NaN }, "type"],
    ["DataTransfer.req", { vendorId: "v", data: () => 1 }, "type"],
    ["BootNotification.req", { ...boot, chargePointModel: 22 }, "type"],
    ["MeterValues.req", values({ value: Infinity }), "type"],
    ["MeterValues.req", { connectorId: 1, meterValue: "none" }, "type"],
    ["MeterValues.req", { connectorId: 1, meterValue: null }, "type"],
    ["StartTransaction.req", { ...start, meterStart: Infinity }, "type"],
    ["StartTransaction.req", { ...start, meterStart: true }, "type"],
    ["StartTransaction.req", { ...start, meterStart: 2_147_483_647.5 }, "range"],
    ["StartTransaction.req", { ...start, meterStart: "9007199254740993" }, "type"],
    ["StartTransaction.req", { ...start, connectorId: "1.5" }, "type"],
    ["StartTransaction.req", { ...start, connectorId: 2_147_483_648 }, "range"],
    ["StartTransaction.req", { ...start, connectorId: "2147483648" }, "range"],
    ["GetDiagnostics.req", { location: "/", retries: -2_147_483_649 }, "range"],
    ["SetChargingProfile.req", set({ stackLevel: 2_147_483_648 }), "range"],
    ["StartTransaction.req", { ...start, connectorId: -2_147_483_649 }, "range"],
    ["StartTransaction.req", { ...start, connectorId: 2 ** 53 }, "range"],
    ["SetChargingProfile.req", limit("a lot"), "type"],
    ["SetChargingProfile.req", limit(-Infinity), "type"],
  ])("%s %j is refused by %s", (message, wire, rule) => {
    const { issues } = constructorOf(message).decode(wire, { tolerant: true });
    expect(issues?.map((issue) => issue.rule)).toEqual([rule]);
  });

  test("the words of a repair say what was expected", () => {
    const words = (message: string, wire: object): string[] => {
      const result = constructorOf(message).decode(wire, { tolerant: true });
      return result.ok ? result.warnings.map((warning) => warning.message) : [];
    };
    expect(words("GetConfiguration.conf", setting(1))).toEqual(["must be a boolean, not a number"]);
    expect(words("StartTransaction.req", { ...start, meterStart: "1.5" })).toEqual([
      "must be a number, not a string",
      "must be an integer, not a fraction",
    ]);
    expect(words("ChangeConfiguration.req", { key: "k", value: 1 })).toEqual(["must be a string, not a number"]);
    expect(words("MeterValues.req", { connectorId: 1, meterValue: {} })).toEqual([]);
    expect(words("MeterValues.req", { connectorId: 1, transactionId: null, meterValue: [] })).toEqual([
      "must be left out, not null",
      "must have at least 1 item",
    ]);
    expect(
      words("MeterValues.req", { connectorId: 1, meterValue: { timestamp, sampledValue: [{ value: "1" }] } }),
    ).toEqual(["must be a list, not an object"]);
  });

  test("a reading is dropped only for what OCPP has no word for", () => {
    const foreignAndWrong = { value: "1", unit: "Hz", phase: 1 };
    expect(
      constructorOf("MeterValues.req").decode(values({ value: "1" }, foreignAndWrong), { tolerant: true }).ok,
    ).toBe(false);
  });

  test("one reading that is kept is enough", () => {
    const foreign = { value: "1", unit: "Hz" };
    const kept = constructorOf("MeterValues.req").decode(values(foreign, { value: "2" }, foreign), { tolerant: true });
    expect(kept).toMatchObject({ ok: true, value: values({ value: "2" }) });
    expect(constructorOf("MeterValues.req").decode(values(foreign), { tolerant: true }).ok).toBe(false);
  });
});
