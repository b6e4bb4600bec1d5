import { describe, expect, test } from "vitest";

import { formatFinding, types, unwrap } from "../../src/index.js";
import { type AnyConstructor, construct } from "../catalogue.js";

const {
  AnyURI,
  AuthorizationData,
  ChargingProfile,
  ChargingSchedule,
  ChargingSchedulePeriod,
  CiString20Type,
  CiString25Type,
  CiString255Type,
  CiString500Type,
  CiString50Type,
  DateTime,
  Decimal,
  IdTagInfo,
  IdToken,
  Int32,
  Integer,
  KeyValue,
  ListVersionNumber,
  MeterValue,
  SampledValue,
} = types;

describe.each([
  ["CiString20Type", CiString20Type, 20],
  ["CiString25Type", CiString25Type, 25],
  ["CiString50Type", CiString50Type, 50],
  ["CiString255Type", CiString255Type, 255],
  ["CiString500Type", CiString500Type, 500],
  ["IdToken", IdToken, 20],
])("%s", (_, ciString, most) => {
  test("takes printable ASCII up to its length", () => {
    for (const text of ["a", " ", "~", "x".repeat(most)])
      expect(ciString(text)).toEqual({ ok: true, value: text, warnings: [] });
    for (let code = 0; code < 300; code++) {
      const character = String.fromCharCode(code);
      expect(ciString(character).ok).toBe(code >= 32 && code <= 126);
    }
    expect(ciString("x".repeat(most + 1)).issues).toMatchObject([
      { kind: "InvalidValue", rule: "max-length", path: [] },
    ]);
    expect(ciString("").issues).toMatchObject([{ kind: "EmptyValue", rule: "min-length", path: [] }]);
    expect(ciString.decode(7).issues).toMatchObject([{ kind: "InvalidValue", rule: "type", path: [] }]);
  });

  test("compares without regard to upper and lower case", () => {
    expect(ciString.equals("AbC-1", "aBc-1")).toBe(true);
    expect(ciString.equals("AbC-1", "AbC-2")).toBe(false);
  });

  test("reads JSON", () => {
    expect(ciString.decodeJson('"abc"')).toEqual({ ok: true, value: "abc", warnings: [] });
    expect(ciString.decodeJson("abc").issues).toMatchObject([{ rule: "json" }]);
  });
});

describe.each([
  ["Integer", Integer, 0, 65_535],
  ["Int32", Int32, -2_147_483_648, 2_147_483_647],
  ["ListVersionNumber", ListVersionNumber, -1, 2_147_483_647],
] as readonly (readonly [string, AnyConstructor, number, number])[])("%s", (_, integer, least, most) => {
  test("takes whole numbers of its range", () => {
    for (const number of [least, most, 0, 1])
      expect(construct(integer, number)).toEqual({ ok: true, value: number, warnings: [] });
    for (const number of [least - 1, most + 1, 2 ** 32, -(2 ** 40)]) {
      expect(construct(integer, number).issues).toMatchObject([{ kind: "InvalidValue", rule: "range" }]);
    }
    for (const number of [0.5, Number.NaN, Infinity, -Infinity]) {
      expect(construct(integer, number).issues).toMatchObject([{ kind: "InvalidValue", rule: "type" }]);
    }
    expect(integer.decode(1n).issues).toMatchObject([{ rule: "type" }]);
    expect(construct(integer, 2 ** 53).issues?.[0]?.message).toMatch(/2\^53/);
  });

  test("has no minus zero, as JSON has none", () => {
    expect(Object.is(unwrap(construct(integer, -0)), 0)).toBe(true);
    expect(Object.is(unwrap(integer.decodeJson("-0")), 0)).toBe(true);
  });
});

test("a minus zero is replaced in a message that is frozen in place, too", () => {
  const value = unwrap(ChargingSchedulePeriod.decodeJson('{"startPeriod":-0,"limit":-0}'));
  expect(value).toStrictEqual({ startPeriod: 0, limit: 0 });
  expect(Object.isFrozen(value)).toBe(true);
});

test("Decimal judges a decimal by its value", () => {
  for (let tenths = 0; tenths <= 100_000; tenths += 7) expect(Decimal(tenths / 10).ok, String(tenths)).toBe(true);
  for (const number of [8.1, 9.1, 0.3, Number("16.40"), 1e300]) expect(Decimal(number).ok).toBe(true);
  for (const number of [6.0009, 6.00009, 0.01, 1e-7])
    expect(Decimal(number).issues).toMatchObject([{ rule: "decimals" }]);
  expect(Decimal.decodeJson("1e999").issues).toMatchObject([{ rule: "type" }]);
});

describe("DateTime", () => {
  test("takes a Date and UTC texts", () => {
    expect(unwrap(DateTime(new Date(Date.UTC(2025, 0, 2, 15, 4, 5, 60))))).toBe("2025-01-02T15:04:05.060Z");
    for (const text of [
      "2025-01-02T15:04:05Z",
      "2025-01-02T15:04:05.1Z",
      "2024-02-29T00:00:00.123456789Z",
      "0001-01-01T00:00:00Z",
    ]) {
      expect(unwrap(DateTime(text))).toBe(text);
      expect(unwrap(DateTime.decode(text))).toBe(text);
    }
    expect(unwrap(DateTime("2000-02-29T23:59:59+00:00"))).toBe("2000-02-29T23:59:59Z");
    expect(unwrap(DateTime("2000-02-29t23:59:59z"))).toBe("2000-02-29T23:59:59Z");
  });

  test("holds a sender to UTC", () => {
    expect(DateTime("2025-01-02T15:04:05+02:00").issues).toMatchObject([{ kind: "InvalidValue", rule: "utc" }]);
    expect(DateTime("2025-01-02T15:04:05-00:01").issues).toMatchObject([{ rule: "utc" }]);
  });

  test.each([
    ["2025-01-02T15:04:05+02:00", "2025-01-02T13:04:05Z"],
    ["2025-01-02T15:04:05.120-02:30", "2025-01-02T17:34:05.120Z"],
    ["2025-01-01T00:30:00+01:00", "2024-12-31T23:30:00Z"],
    ["2024-02-28T23:30:00-01:00", "2024-02-29T00:30:00Z"],
    ["2022-02-02T13:33:27.864437+00:00", "2022-02-02T13:33:27.864437Z"],
    ["0000-01-01T01:00:00+01:00", "0000-01-01T00:00:00Z"],
  ])("a receiver reads %s as %s", (text, utc) => {
    expect(unwrap(DateTime.decode(text))).toBe(utc);
    expect(unwrap(DateTime.decodeJson(JSON.stringify(text)))).toBe(utc);
  });

  test("refuses moments that cannot be written", () => {
    expect(DateTime(new Date(Number.NaN)).issues).toMatchObject([{ rule: "format" }]);
    expect(DateTime(new Date(8.64e15)).issues).toMatchObject([{ rule: "format" }]);
    for (const text of ["0000-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"]) {
      expect(DateTime.decode(text).issues).toMatchObject([{ rule: "format" }]);
    }
    expect(DateTime.decode(new Date()).issues).toMatchObject([{ rule: "type" }]);
  });

  test("compares moments, whatever their digits", () => {
    const ascending = [
      "2025-01-02T15:04:05Z",
      "2025-01-02T15:04:05.0000001Z",
      "2025-01-02T15:04:05.1Z",
      "2025-01-02T15:04:06Z",
    ];
    for (const [i, a] of ascending.entries()) {
      for (const [j, b] of ascending.entries()) expect(Math.sign(DateTime.compare(a, b))).toBe(Math.sign(i - j));
    }
    expect(DateTime.compare("2025-01-02T15:04:05Z", "2025-01-02T15:04:05.000Z")).toBe(0);
    expect(DateTime.compare("2025-01-02T15:04:05.10Z", "2025-01-02T15:04:05.1Z")).toBe(0);
    expect(DateTime.compare("2025-01-02T15:04:50Z", "2025-01-02T15:04:05Z")).toBeGreaterThan(0);
    expect(DateTime.toDate("2025-01-02T15:04:05.5Z").getTime()).toBe(Date.UTC(2025, 0, 2, 15, 4, 5, 500));
  });
});

test("AnyURI takes absolute URIs", () => {
  const uris = [
    "ftp://127.0.0.1:21/files",
    "https://user:pa%20ss@example.org/a/b?c=d#e",
    "file:///var/log",
    "urn:ocpp:1.6",
    "http://[::1]/",
    "HTTP://EXAMPLE.ORG",
    `http://example.org/${"x".repeat(5000)}`,
  ];
  for (const uri of uris) expect(AnyURI(uri).ok, uri).toBe(true);
  for (const uri of [
    "",
    "example.org",
    "//example.org",
    "http://exämple.org",
    "http://a b",
    "ftp:\\\\host",
    "://x",
    "http://[::1",
  ]) {
    expect(AnyURI(uri).ok, uri).toBe(false);
  }
});

/** The members of OCPP 1.6 §7, counted by hand. */
const enumerations: Readonly<Record<string, string>> = {
  AuthorizationStatus: "Accepted Blocked Expired Invalid ConcurrentTx",
  AvailabilityStatus: "Accepted Rejected Scheduled",
  AvailabilityType: "Inoperative Operative",
  CancelReservationStatus: "Accepted Rejected",
  ChargePointErrorCode:
    "ConnectorLockFailure EVCommunicationError GroundFailure HighTemperature InternalError LocalListConflict NoError OtherError OverCurrentFailure OverVoltage PowerMeterFailure PowerSwitchFailure ReaderFailure ResetFailure UnderVoltage WeakSignal",
  ChargePointStatus: "Available Preparing Charging SuspendedEVSE SuspendedEV Finishing Reserved Unavailable Faulted",
  ChargingProfileKindType: "Absolute Recurring Relative",
  ChargingProfilePurposeType: "ChargePointMaxProfile TxDefaultProfile TxProfile",
  ChargingProfileStatus: "Accepted Rejected NotSupported",
  ChargingRateUnitType: "W A",
  ClearCacheStatus: "Accepted Rejected",
  ClearChargingProfileStatus: "Accepted Unknown",
  ConfigurationStatus: "Accepted Rejected RebootRequired NotSupported",
  DataTransferStatus: "Accepted Rejected UnknownMessageId UnknownVendorId",
  DiagnosticsStatus: "Idle Uploaded UploadFailed Uploading",
  FirmwareStatus: "Downloaded DownloadFailed Downloading Idle InstallationFailed Installing Installed",
  GetCompositeScheduleStatus: "Accepted Rejected",
  Location: "Body Cable EV Inlet Outlet",
  Measurand:
    "Energy.Active.Export.Register Energy.Active.Import.Register Energy.Reactive.Export.Register Energy.Reactive.Import.Register Energy.Active.Export.Interval Energy.Active.Import.Interval Energy.Reactive.Export.Interval Energy.Reactive.Import.Interval Power.Active.Export Power.Active.Import Power.Offered Power.Reactive.Export Power.Reactive.Import Power.Factor Current.Import Current.Export Current.Offered Voltage Frequency Temperature SoC RPM",
  MessageTrigger:
    "BootNotification DiagnosticsStatusNotification FirmwareStatusNotification Heartbeat MeterValues StatusNotification",
  Phase: "L1 L2 L3 N L1-N L2-N L3-N L1-L2 L2-L3 L3-L1",
  ReadingContext:
    "Interruption.Begin Interruption.End Other Sample.Clock Sample.Periodic Transaction.Begin Transaction.End Trigger",
  Reason:
    "DeAuthorized EmergencyStop EVDisconnected HardReset Local Other PowerLoss Reboot Remote SoftReset UnlockCommand",
  RecurrencyKindType: "Daily Weekly",
  RegistrationStatus: "Accepted Pending Rejected",
  RemoteStartStopStatus: "Accepted Rejected",
  ReservationStatus: "Accepted Faulted Occupied Rejected Unavailable",
  ResetStatus: "Accepted Rejected",
  ResetType: "Hard Soft",
  TriggerMessageStatus: "Accepted Rejected NotImplemented",
  UnitOfMeasure: "Wh kWh varh kvarh W kW VA kVA var kvar A V Celsius Celcius Fahrenheit K Percent",
  UnlockStatus: "Unlocked UnlockFailed NotSupported",
  UpdateStatus: "Accepted Failed NotSupported VersionMismatch",
  UpdateType: "Differential Full",
  ValueFormat: "Raw SignedData",
};

interface AnyEnumeration {
  readonly values: readonly string[];
  is(value: unknown): boolean;
}

describe.each(Object.entries(enumerations))("%s", (name, members) => {
  const enumeration = types[name as "Phase"] as AnyEnumeration;
  const expected = members.split(" ");

  test("has exactly the members of the specification, under their names", () => {
    expect([...enumeration.values].sort()).toEqual([...expected].sort());
    for (const wire of expected) expect(Reflect.get(enumeration, wire.replace(/[.-]/g, ""))).toBe(wire);
    expect(Object.isFrozen(enumeration) && Object.isFrozen(enumeration.values)).toBe(true);
  });

  test("guards exactly its members", () => {
    const all = new Set(Object.values(enumerations).flatMap((texts) => texts.split(" ")));
    for (const text of [...all, "", "values", "is", "constructor", "__proto__", "length"]) {
      expect(enumeration.is(text), text).toBe(expected.includes(text));
      if (text !== "N" && text !== "W" && text !== "A" && text !== "V" && text !== "K") {
        expect(enumeration.is(` ${text}`)).toBe(false);
      }
    }
    for (const other of [undefined, null, 0, {}, [], Symbol(), new String(expected[0]), [expected[0]]]) {
      expect(enumeration.is(other)).toBe(false);
    }
  });
});

test("every row of the type tables has its type", () => {
  expect(types.ChargingRateUnit).toBe(types.ChargingRateUnitType);
  expect(types.StopReason).toBe(types.Reason);
  expect(types.RemoteStartTransactionStatus).toBe(types.RemoteStartStopStatus);
  expect(types.RemoteStopTransactionStatus).toBe(types.RemoteStartStopStatus);
  const named = Object.keys(types).filter((name) => "values" in types[name as "Phase"]);
  expect(named.length).toBe(Object.keys(enumerations).length + 4);
});

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

test("an issue in one line says where and what", () => {
  const issue = {
    level: "error",
    kind: "EmptyValue",
    rule: "required",
    message: "is required",
    violation: "NotImplemented",
  } as const;
  const line = (...path: (string | number)[]): string => formatFinding({ ...issue, path });
  expect(line()).toBe("the value is required");
  expect(line("idTag")).toBe("idTag is required");
  expect(line("meterValue", 0, "sampledValue", 12, "value")).toBe("meterValue[0].sampledValue[12].value is required");
  expect(line(0)).toBe("[0] is required");
});

test("unwrap gives the value, or throws all issues", () => {
  expect(unwrap(Integer(3))).toBe(3);
  const failed = IdTagInfo({ status: "Nobody" as never, parentIdTag: "" });
  expect(() => unwrap(failed)).toThrow(
    expect.objectContaining({
      name: "ValidationError",
      message: "parentIdTag must not be empty; status must be one of Accepted, Blocked, Expired, Invalid, ConcurrentTx",
      issues: failed.issues,
    }),
  );
});
