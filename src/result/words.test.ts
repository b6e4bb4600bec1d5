import { describe, expect, test } from "vitest";

import { rules } from "../../spec/index.js";
import { construct, constructorOf } from "../../tests/catalogue.js";
import { change, readConf, readValue, standardKeys } from "../configuration/index.js";
import { type Action, type Finding, GetConfiguration, Heartbeat, operations, type Result, unwrap } from "../index.js";
import { read } from "../ocppj/index.js";

/**
 * What people read. The words are not stable, so that this table changes with them; but whoever changes them sees what
 * they will look like.
 */
const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
const withProfile = (profile: object, connectorId = 1): object => ({
  connectorId,
  csChargingProfiles: {
    chargingProfileId: 1,
    stackLevel: 0,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Relative",
    chargingSchedule: schedule,
    ...profile,
  },
});
const withPeriods = (...chargingSchedulePeriod: object[]): object =>
  withProfile({ chargingSchedule: { ...schedule, duration: 10, chargingSchedulePeriod } });
const remoteStart = (profile: object): object => {
  const { csChargingProfiles } = withProfile(profile) as { csChargingProfiles: object };
  return { idTag: "CARD", chargingProfile: csChargingProfiles };
};

const timestamp = "2025-01-02T15:04:05Z";
const stop = { meterStop: 1, timestamp, transactionId: 1 };
const info = (fields: object): object => ({ idTagInfo: { status: "Accepted", ...fields } });
const metered = (...sampledValue: object[]): object => ({ connectorId: 1, meterValue: [{ timestamp, sampledValue }] });

/** What a receiver reads of these messages. */
const ofMessages: readonly [message: string, payload: unknown, words: string[]][] = [
  ["Authorize.req", [], ["must be an object, not a list"]],
  ["Authorize.req", null, ["must be an object, not null"]],
  ["Authorize.req", undefined, ["must be an object, not undefined"]],
  ["Authorize.req", new Date(0), ["must be an object, not an object of another kind"]],
  ["Authorize.req", {}, ["is required"]],
  ["Authorize.req", { idTag: 5 }, ["must be a string, not a number"]],
  ["Authorize.req", { idTag: 5.5 }, ["must be a string, not a fraction"]],
  ["Authorize.req", { idTag: Number.NaN }, ["must be a string, not NaN"]],
  ["Authorize.req", { idTag: 5n }, ["must be a string, not a bigint"]],
  ["Authorize.req", { idTag: null }, ["must be a string, not null"]],
  ["Authorize.req", { idTag: "" }, ["must not be empty"]],
  ["Authorize.req", { idTag: "x".repeat(21) }, ["must have at most 20 characters, not 21"]],
  ["Authorize.req", { idTag: "\u00e9" }, ["must have printable ASCII characters only (32 to 126)"]],
  ["Authorize.req", { idTag: "x", surplus: 1 }, ["is not a field of this message"]],
  ["Authorize.conf", { idTagInfo: [] }, ["must be an object, not a list"]],
  ["Authorize.conf", { idTagInfo: new Map() }, ["must be an object, not an object of another kind"]],
  [
    "Authorize.req",
    { idTag: { [Symbol.toStringTag]: "NameOfItsOwn" } },
    ["must be a string, not an object of another kind"],
  ],
  ["ChangeAvailability.req", { connectorId: 1.5, type: "Operative" }, ["must be an integer, not a fraction"]],
  ["ChangeAvailability.req", { connectorId: -1, type: "Operative" }, ["must be 0 to 2147483647, not -1"]],
  ["ChangeAvailability.req", { connectorId: 2 ** 31, type: "Operative" }, ["must be 0 to 2147483647, not 2147483648"]],
  ["ChangeAvailability.req", { connectorId: 65_536, type: "Operative" }, ["should be 0 to 65535, not 65536"]],
  ["UnlockConnector.req", { connectorId: 65_536 }, ["should be 1 to 65535, not 65536"]],
  ["GetLocalListVersion.conf", { listVersion: -2 }, ["should be -1 to 2147483647, not -2"]],
  ["BootNotification.req", { chargePointModel: "", chargePointVendor: "Example" }, ["should not be empty"]],
  [
    "ChangeAvailability.req",
    { connectorId: 2 ** 53, type: "Operative" },
    ["is beyond 2^53: its exact value was lost when the JSON was read"],
  ],
  ["Reset.req", { type: "soft" }, ["must be one of Hard, Soft"]],
  ["Reset.req", { type: true }, ["must be a string, not a boolean"]],
  ["Heartbeat.conf", { currentTime: 1 }, ["must be a string, not a number"]],
  ["Heartbeat.conf", { currentTime: "now" }, ["must be an existing date and time as in 2025-01-02T15:04:05Z"]],
  ["Heartbeat.conf", { currentTime: "" }, ["must not be empty"]],
  ["Heartbeat.conf", { currentTime: "2025-01-02T15:04Z" }, ["should have seconds as in 2025-01-02T15:04:05Z"]],
  ["GetDiagnostics.req", { location: "here" }, ["should be an absolute URI such as ftp://host/folder"]],
  ["GetDiagnostics.req", { location: "here and there" }, ["must be a URI such as ftp://host/folder"]],
  [
    "GetDiagnostics.req",
    { location: "scp://user:password@host/" },
    ["should have the scheme ftp, ftps, http, https or sftp, not scp"],
  ],
  [
    "GetDiagnostics.req",
    { location: "ftp://host/", startTime: timestamp, stopTime: "2025-01-02T15:04:04Z", retries: -1, retryInterval: -1 },
    [
      "should be 0 to 65535, not -1",
      "should be at least 0, not -1",
      "should not be earlier than startTime, 2025-01-02T15:04:05Z",
    ],
  ],
  ["GetDiagnostics.req", { location: 1 }, ["must be a string, not a number"]],
  ["GetConfiguration.req", { key: {} }, ["must be a list, not an object"]],
  ["GetConfiguration.req", { key: Array(1_000_001) }, ["must have at most 1000000 items"]],
  ["GetConfiguration.conf", { configurationKey: [{ key: "a", readonly: "yes" }] }, ["must be a boolean, not a string"]],
  ["DataTransfer.req", { vendorId: "v", data: {} }, ["must be a string, not an object"]],
  ["MeterValues.req", { connectorId: 1, meterValue: [] }, ["must have at least 1 item"]],
  ["MeterValues.req", metered({ value: "five" }), ["must be a decimal number when the format is Raw or left out"]],
  ["MeterValues.req", metered({ value: "" }), ["must be a decimal number when the format is Raw or left out"]],
  ["MeterValues.req", metered({ value: "\u00e9" }), ["must have printable ASCII characters only (32 to 126)"]],
  ["MeterValues.req", metered({ value: "", format: "SignedData" }), ["should not be empty"]],
  [
    "MeterValues.req",
    metered({ value: "signed", format: "SignedData" }),
    ["should be hexadecimal digits when the format is SignedData"],
  ],
  [
    "MeterValues.req",
    metered(
      { value: "1", measurand: "Voltage", unit: "A" },
      { value: "1", measurand: "Frequency", unit: "Percent" },
      { value: "1", unit: "Celsius" },
      { value: "1", measurand: "Power.Offered", unit: "A" },
    ),
    [
      "should be V for Voltage, not A",
      "should be left out for Frequency, not Percent",
      "should be Wh or kWh for Energy.Active.Import.Register, not Celsius",
      "should be W or kW or VA or kVA for Power.Offered, not A",
    ],
  ],
  [
    "MeterValues.req",
    {
      connectorId: 0,
      transactionId: 0,
      meterValue: [
        { timestamp, sampledValue: [{ value: "2" }] },
        { timestamp: "2025-01-02T15:04:06Z", sampledValue: [{ value: "1" }] },
      ],
    },
    [
      "should be above 0, not 0",
      "should be left out for connector 0, the main meter",
      "should not be less than the register at an earlier moment",
    ],
  ],
  [
    "StopTransaction.req",
    { ...stop, transactionData: [{ timestamp, sampledValue: [{ value: "1" }] }] },
    ["should have readings with the context Transaction.Begin and Transaction.End"],
  ],
  [
    "StopTransaction.req",
    { ...stop, transactionData: [{ timestamp, sampledValue: [{ value: "1", context: "Transaction.Begin" }] }] },
    ["should have readings with the context Transaction.End"],
  ],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 0, limit: -1 }), ["should be at least 0, not -1"]],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 0, limit: 1, numberPhases: 4 }), ["should be 1 to 3, not 4"]],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 0, limit: "1" }), ["must be a number, not a string"]],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 0, limit: 0.05 }), ["must have at most one decimal, not 0.05"]],
  ["SetChargingProfile.req", withPeriods({ startPeriod: 5, limit: 1 }), ["must be 0 in the first period, not 5"]],
  [
    "SetChargingProfile.req",
    withPeriods({ startPeriod: 0, limit: 1 }, { startPeriod: 20, limit: 1 }, { startPeriod: 5, limit: 1 }),
    ["should be later than 20, where the period before it starts", "should be less than the duration of 10, not 20"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfilePurpose: "ChargePointMaxProfile" }),
    ["must be 0 for a ChargePointMaxProfile"],
  ],
  ["SetChargingProfile.req", withProfile({ transactionId: 4 }), ["is for a TxProfile only"]],
  ["SetChargingProfile.req", withProfile({ recurrencyKind: "Daily" }), ["is for a Recurring profile only"]],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfileKind: "Recurring" }),
    ["should be present in a Recurring profile", "should be present in a profile of kind Recurring"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({
      chargingProfileKind: "Recurring",
      recurrencyKind: "Daily",
      chargingSchedule: {
        ...schedule,
        startSchedule: timestamp,
        duration: 86_401,
        chargingSchedulePeriod: [
          { startPeriod: 0, limit: 1 },
          { startPeriod: 86_400, limit: 1 },
        ],
      },
    }),
    [
      "should be at most 86400 in a Daily profile, not 86401",
      "should be less than 86400 in a Daily profile, not 86400",
    ],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ chargingSchedule: { ...schedule, startSchedule: timestamp } }),
    ["should be left out of a Relative profile, which starts when charging does"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ validFrom: timestamp, validTo: timestamp }),
    ["should be later than validFrom, 2025-01-02T15:04:05Z"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfilePurpose: "TxProfile" }),
    ["should be present for a TxProfile"],
  ],
  [
    "SetChargingProfile.req",
    withProfile({ chargingProfilePurpose: "TxProfile", transactionId: 1 }, 0),
    ["must be above 0 for a TxProfile"],
  ],
  [
    "StatusNotification.req",
    { connectorId: 0, errorCode: "NoError", status: "Charging" },
    ["must be Available, Unavailable or Faulted for connector 0, not Charging"],
  ],
  [
    "StatusNotification.req",
    { connectorId: 1, errorCode: "LocalListConflict", status: "Charging" },
    ["must be 0 for a LocalListConflict"],
  ],
  [
    "StatusNotification.req",
    { connectorId: 1, errorCode: "EVCommunicationError", status: "Charging" },
    ["must be Preparing, SuspendedEV, SuspendedEVSE or Finishing with an EVCommunicationError, not Charging"],
  ],
  [
    "StatusNotification.req",
    { connectorId: 1, errorCode: "NoError", status: "Faulted" },
    ["should say what is wrong when the status is Faulted"],
  ],
  [
    "StatusNotification.req",
    { connectorId: 1, errorCode: "OtherError", status: "Faulted" },
    ["should be present for an OtherError"],
  ],
  [
    "ChangeConfiguration.req",
    { key: "AuthorizationKey", value: "no digits" },
    ["must be at most 40 hexadecimal digits"],
  ],
  [
    "ChangeConfiguration.req",
    { key: "AuthorizationKey", value: "00" },
    ["should be 32 to 40 hexadecimal digits, two for each byte, not 2"],
  ],
  [
    "GetConfiguration.conf",
    { configurationKey: [{ key: "AuthorizationKey", readonly: false, value: "00" }] },
    ["should be left out, unless it has nothing to do with the key"],
  ],
  [
    "GetCompositeSchedule.conf",
    { status: "Accepted", chargingSchedule: { ...schedule, startSchedule: "2025-01-02T15:04:05Z" } },
    ["must be left out: scheduleStart says when the schedule starts"],
  ],
  [
    "GetCompositeSchedule.conf",
    { status: "Accepted" },
    ["should be present when the status is Accepted", "should be present when the status is Accepted"],
  ],
  [
    "SendLocalList.req",
    { listVersion: 0, updateType: "Full", localAuthorizationList: [{ idTag: "a" }] },
    ["must be neither 0 nor -1, not 0", "is required in a Full update"],
  ],
  [
    "SendLocalList.req",
    { listVersion: -2, updateType: "Differential" },
    ["should be above 0, not -2", "should have entries in a Differential update"],
  ],
  [
    "SendLocalList.req",
    { listVersion: 1, updateType: "Differential", localAuthorizationList: [{ idTag: "a" }, { idTag: "A" }] },
    ["stands in the list already"],
  ],
  [
    "RemoteStartTransaction.req",
    remoteStart({ transactionId: 3 }),
    ["is for a TxProfile only", "must be left out of a remote start", "must be TxProfile in a remote start"],
  ],
  [
    "DataTransfer.conf",
    { status: "UnknownVendorId", data: "" },
    ["must be left out when the status is UnknownVendorId"],
  ],
  ["ClearChargingProfile.req", { id: 1, stackLevel: 1 }, ["should stand alone: it names a single profile"]],
  [
    "Authorize.conf",
    { idTagInfo: { status: "ConcurrentTx" } },
    ["should be ConcurrentTx only in StartTransaction.conf"],
  ],
  ["StartTransaction.conf", { idTagInfo: { status: "Accepted" }, transactionId: 0 }, ["should be above 0, not 0"]],
  ["TriggerMessage.req", { requestedMessage: "Heartbeat", connectorId: 0 }, ["should be above 0, or left out"]],
  ["StopTransaction.conf", info({ parentIdTag: "" }), ["must not be empty"]],
  [
    "GetConfiguration.req",
    { key: Array(65).fill(5) },
    [...Array<string>(64).fill("must be a string, not a number"), "has 1 more problem"],
  ],
  [
    "GetConfiguration.req",
    { key: Array(66).fill("") },
    [...Array<string>(64).fill("should not be empty"), "has 2 more problems"],
  ],
  // The security white paper.
  [
    "CertificateSigned.req",
    { certificateChain: "MTIz" },
    ["should be blocks of PEM, -----BEGIN CERTIFICATE----- and so on"],
  ],
  [
    "InstallCertificate.req",
    { certificateType: "CentralSystemRootCertificate", certificate: "\u00e9" },
    ["must have printable ASCII characters and line breaks only"],
  ],
  [
    "InstallCertificate.req",
    { certificateType: "CentralSystemRootCertificate", certificate: "MTIz" },
    ["should be one block of PEM, -----BEGIN CERTIFICATE----- and so on"],
  ],
  [
    "SignCertificate.req",
    { csr: "MTIz" },
    ["should be one block of PEM, -----BEGIN CERTIFICATE REQUEST----- and so on"],
  ],
  [
    "SecurityEventNotification.req",
    { type: "Rain", timestamp: "2025-01-02T15:04:05Z" },
    ['should be a security event that the white paper lists, not "Rain"'],
  ],
  [
    "DeleteCertificate.req",
    {
      certificateHashData: { hashAlgorithm: "SHA384", issuerNameHash: "xyz", issuerKeyHash: "abc", serialNumber: "01" },
    },
    [
      "should be hexadecimal digits",
      "should have 96 digits for SHA384, not 3",
      "should be hexadecimal digits without leading zeros and without 0x",
    ],
  ],
  [
    "GetInstalledCertificateIds.conf",
    { status: "Accepted" },
    ["must list at least one certificate when the status is Accepted"],
  ],
  [
    "GetInstalledCertificateIds.conf",
    {
      status: "NotFound",
      certificateHashData: [
        { hashAlgorithm: "SHA256", issuerNameHash: "0".repeat(64), issuerKeyHash: "0".repeat(64), serialNumber: "1" },
      ],
    },
    ["should be left out when the status is NotFound"],
  ],
  [
    "GetLog.req",
    {
      logType: "SecurityLog",
      requestId: 1,
      log: { remoteLocation: "https://host", oldestTimestamp: timestamp, latestTimestamp: "2025-01-02T15:04:04Z" },
    },
    ["should not be earlier than oldestTimestamp, 2025-01-02T15:04:05Z"],
  ],
  ["GetLog.conf", { status: "AcceptedCanceled" }, ["should be present when the status is AcceptedCanceled"]],
  ["GetLog.conf", { status: "Rejected", filename: "a" }, ["should be left out when the status is Rejected"]],
  ["LogStatusNotification.req", { status: "Uploaded" }, ["is required when the status is Uploaded"]],
  ["SignedFirmwareStatusNotification.req", { status: "Installed" }, ["is required when the status is Installed"]],
  [
    "SignedUpdateFirmware.req",
    {
      requestId: 1,
      firmware: {
        location: "https://host",
        retrieveDateTime: timestamp,
        installDateTime: "2025-01-02T15:04:04Z",
        signingCertificate: "-----BEGIN CERTIFICATE----------END CERTIFICATE-----",
        signature: "MTI",
      },
    },
    ["should not be earlier than retrieveDateTime, 2025-01-02T15:04:05Z", "should be base64"],
  ],
];

const findingsOf = (result: Result<unknown>): readonly Finding[] => (result.ok ? result.warnings : result.issues);

describe.each(ofMessages)("%s", (message, payload, words) => {
  test(words.at(-1) ?? "", () => {
    const findings = findingsOf(constructorOf(message).decode(payload));
    expect(findings.map((finding) => finding.message)).toEqual(words);
  });
});

/** What is said of a confirmation together with its request. */
const ofAnswers: readonly [action: Action, req: object, conf: object, words: string[]][] = [
  ["GetConfiguration", { key: ["a", "b"] }, { unknownKey: ["a", "a", "c"] }, ["must answer the key b"]],
  ["GetConfiguration", { key: ["a"] }, { unknownKey: ["a", "a", "c"] }, ["was not requested", "is answered already"]],
  [
    "ChangeConfiguration",
    { key: "numberOfConnectors", value: "2" },
    { status: "Accepted" },
    ["should be Rejected for numberOfConnectors, which can only be read"],
  ],
  [
    "DataTransfer",
    { vendorId: "org.example" },
    { status: "UnknownMessageId" },
    ["should not be UnknownMessageId, as the request has no messageId"],
  ],
  [
    "GetCompositeSchedule",
    { connectorId: 1, duration: 60, chargingRateUnit: "W" },
    { status: "Rejected", connectorId: 2, chargingSchedule: { ...schedule, duration: 61 } },
    [
      "should be 1, as requested, not 2",
      "should be W, as requested, not A",
      "should be at most 60, as requested, not 61",
    ],
  ],
  [
    "SendLocalList",
    { listVersion: 1, updateType: "Full" },
    { status: "VersionMismatch" },
    ["should not be VersionMismatch for a Full update"],
  ],
  ["StopTransaction", stop, info({}), ["should be left out, as the request has no idTag"]],
];

const confOf = (key: string, readonly: boolean): GetConfiguration.Conf =>
  unwrap(GetConfiguration.conf({ configurationKey: [{ key, readonly }] }));

/** What is said of the values and the keys of a configuration. */
const ofKeys: readonly [about: string, result: Result<unknown>, words: string[]][] = [
  ["a number", readValue(standardKeys.HeartbeatInterval, "5m"), ['must be a whole number in decimal digits, not "5m"']],
  [
    "a number beyond 2^53",
    readValue(standardKeys.HeartbeatInterval, "9007199254740992"),
    ['must be a whole number below 2^53, not "9007199254740992"'],
  ],
  ["a boolean", readValue(standardKeys.LocalPreAuthorize, "1"), ['must be true or false, not "1"']],
  [
    "a list",
    readValue(standardKeys.StopTxnSampledData, "\u0020,Humid"),
    ["must not be empty between its commas", 'must be a measurand, perhaps with a phase as in Voltage.L1, not "Humid"'],
  ],
  [
    "a rotation",
    readValue(standardKeys.ConnectorPhaseRotation, "RST"),
    ['must be a connector and its phase rotation as in 1.RST, not "RST"'],
  ],
  [
    "a key that can only be read",
    readConf(confOf("NumberOfConnectors", false)),
    ["should be true, as NumberOfConnectors can only be read"],
  ],
  [
    "a key that can be written",
    readConf(confOf("HeartbeatInterval", true)),
    ["should be false, as HeartbeatInterval can be written"],
  ],
  [
    "a key that is missing",
    readConf(unwrap(GetConfiguration.conf({})), {
      req: unwrap(GetConfiguration.req({})),
      keys: { ResetRetries: standardKeys.ResetRetries },
    }),
    ["should have the key ResetRetries, which Core requires"],
  ],
  [
    "a key that is not written",
    change(standardKeys.NumberOfConnectors as never, 2 as never),
    ["must not be NumberOfConnectors, which can only be read"],
  ],
];

describe.each(ofKeys)("%s", (_, result, words) => {
  test(words.at(-1) ?? "", () => {
    expect(findingsOf(result).map(({ message }) => message)).toEqual(words);
  });
});

const judged = (action: Action, req: object, conf: object): readonly Finding[] => {
  const read = [req, conf].map((payload, i) =>
    unwrap(constructorOf(`${action}.${i === 0 ? "req" : "conf"}`).decode(payload)),
  );
  const answers = operations[action].answers as ((...messages: unknown[]) => Result<unknown>) | undefined;
  return answers === undefined ? [] : findingsOf(answers(...read));
};

describe.each(ofAnswers)("%s, request and confirmation", (action, req, conf, words) => {
  test(words.at(-1) ?? "", () => {
    expect(judged(action, req, conf).map(({ message }) => message)).toEqual(words);
  });
});

test("every rule about messages has words here; three have them below", () => {
  const here = [
    ...ofMessages.flatMap(([message, payload]) => [...findingsOf(constructorOf(message).decode(payload))]),
    ...ofAnswers.flatMap(([action, req, conf]) => [...judged(action, req, conf)]),
    ...ofKeys.flatMap(([, result]) => [...findingsOf(result)]),
  ];
  const expected = rules.filter(({ scope }) => scope !== "frame").map(({ id }) => id);
  expect([...new Set([...here.map(({ rule }) => rule), "json", "unreadable", "utc"])].sort()).toEqual(expected.sort());
});

describe("of a sender, a text and a request", () => {
  const first = ({ issues }: Result<unknown>): string | undefined => issues?.[0]?.message;

  test("say what was expected", () => {
    expect(first(Heartbeat.conf({ currentTime: 5 as never }))).toBe("must be a string or a Date, not a number");
    expect(first(Heartbeat.conf({ currentTime: "2025-01-02T15:04:05+02:00" }))).toBe(
      "must be in UTC, that is, end with Z",
    );
    expect(first(Heartbeat.conf.decodeJson("no"))).toBe("is not JSON");
    const hostile = Object.defineProperty({}, "currentTime", {
      enumerable: true,
      get() {
        throw new Error("hidden");
      },
    });
    expect(first(Heartbeat.conf.decode(hostile))).toBe("could not be read: an exception was thrown while it was read");
  });

  test("say which keys were requested", () => {
    const places = (key: string[]): unknown[] =>
      judged("GetConfiguration", { key }, { unknownKey: ["a", "a", "c"] }).map(({ message, path }) => [message, path]);
    expect(places(["a", "b"])).toEqual([["must answer the key b", []]]);
    expect(places(["a"])).toEqual([
      ["was not requested", ["unknownKey", 2]],
      ["is answered already", ["unknownKey", 1]],
    ]);
  });
});

/**
 * What programs read of a finding, which is stable: for each rule of single values and of frames, all of its data but its
 * place. What is not here is absent.
 */
type Data = Omit<Finding, "message" | "path">;

const missing = { level: "error", kind: "EmptyValue" } as const;
const wrong = { level: "error", kind: "InvalidValue" } as const;
const [property, occurence, formation, wrongType] = [
  { violation: "PropertyConstraintViolation" },
  { violation: "OccurenceConstraintViolation" },
  { violation: "FormationViolation" },
  { violation: "TypeConstraintViolation" },
] as const;
const dataOf = (
  result: { ok: true; warnings: readonly Finding[] } | { ok: false; issues: readonly Finding[] },
): Data[] => (result.ok ? result.warnings : result.issues).map(({ message: _, path: __, ...data }) => data);

/** What only a sender is held to: an error of a constructor, and advice of a receiver, with the same data. */
const ofSenders: readonly (readonly [message: string, payload: object, data: Omit<Data, "level">])[] = [
  [
    "BootNotification.req",
    { chargePointModel: "Duo", chargePointVendor: "Example", iccid: "" },
    { rule: "empty-text", kind: "EmptyValue", ...property, expected: { least: 1 }, received: 0 },
  ],
  [
    "UnlockConnector.req",
    { connectorId: 65_536 },
    { rule: "usual-range", kind: "InvalidValue", ...property, expected: { least: 1, most: 65_535 }, received: 65_536 },
  ],
  [
    "GetDiagnostics.req",
    { location: "ftp://host/", retries: -1 },
    { rule: "usual-range", kind: "InvalidValue", ...property, expected: { least: 0, most: 65_535 }, received: -1 },
  ],
  [
    "GetLocalListVersion.conf",
    { listVersion: -2 },
    {
      rule: "usual-range",
      kind: "InvalidValue",
      ...property,
      expected: { least: -1, most: 2_147_483_647 },
      received: -2,
    },
  ],
  [
    "SetChargingProfile.req",
    withPeriods({ startPeriod: 0, limit: 1, numberPhases: 0 }),
    { rule: "usual-range", kind: "InvalidValue", ...property, expected: { least: 1, most: 3 }, received: 0 },
  ],
  [
    "SetChargingProfile.req",
    withPeriods({ startPeriod: 0, limit: -0.1 }),
    { rule: "usual-range", kind: "InvalidValue", ...property, expected: { least: 0 }, received: -0.1 },
  ],
  [
    "Heartbeat.conf",
    { currentTime: "2025-01-02T15:04Z" },
    { rule: "time-seconds", kind: "InvalidValue", ...property, expected: "seconds" },
  ],
  [
    "GetDiagnostics.req",
    { location: "here" },
    { rule: "absolute-uri", kind: "InvalidValue", ...property, expected: "absolute URI" },
  ],
  [
    "SendLocalList.req",
    { listVersion: -2, updateType: "Full" },
    { rule: "list-version-sign", kind: "InvalidValue", ...property, expected: { least: 1 }, received: -2 },
  ],
  [
    "MeterValues.req",
    metered({ value: "", format: "SignedData" }),
    { rule: "signed-value-empty", kind: "EmptyValue", ...property },
  ],
];

const ofValues: readonly (readonly [message: string, payload: unknown, data: Data])[] = [
  ["Authorize.req", {}, { rule: "required", ...missing, ...occurence }],
  ["Authorize.req", { idTag: 5 }, { rule: "type", ...wrong, ...wrongType, expected: "a string", received: "a number" }],
  [
    "StartTransaction.conf",
    { idTagInfo: { status: "Accepted" }, transactionId: 1.5 },
    { rule: "type", ...wrong, ...wrongType, expected: "an integer", received: "a fraction" },
  ],
  [
    "GetConfiguration.req",
    { key: "A" },
    { rule: "type", ...wrong, ...wrongType, expected: "a list", received: "a string" },
  ],
  [
    "Authorize.conf",
    { idTagInfo: null },
    { rule: "type", ...wrong, ...wrongType, expected: "an object", received: "null" },
  ],
  [
    "Authorize.conf",
    { idTagInfo: new Map() },
    { rule: "type", ...wrong, ...wrongType, expected: "an object", received: "an object of another kind" },
  ],
  ["Authorize.req", [], { rule: "type", ...wrong, ...formation, expected: "an object", received: "a list" }],
  ["Authorize.req", { idTag: "A", idtag: "B" }, { rule: "unknown-field", ...wrong, ...formation }],
  [
    "Authorize.req",
    { idTag: "" },
    { rule: "min-length", ...missing, ...property, expected: { least: 1 }, received: 0 },
  ],
  [
    "Authorize.req",
    { idTag: "x".repeat(60) },
    { rule: "max-length", ...wrong, ...property, expected: { most: 20 }, received: 60 },
  ],
  ["Authorize.req", { idTag: "\u00e9" }, { rule: "charset", ...wrong, ...property, expected: "printable ASCII" }],
  [
    "UnlockConnector.req",
    { connectorId: 0 },
    { rule: "range", ...wrong, ...property, expected: { least: 1, most: 2_147_483_647 }, received: 0 },
  ],
  [
    "UnlockConnector.req",
    { connectorId: 2 ** 31 },
    { rule: "range", ...wrong, ...property, expected: { least: 1, most: 2_147_483_647 }, received: 2 ** 31 },
  ],
  [
    "UnlockConnector.req",
    { connectorId: 2 ** 53 },
    { rule: "range", ...wrong, ...property, expected: { least: 1, most: 2_147_483_647 } },
  ],
  [
    "GetLocalListVersion.conf",
    { listVersion: -(2 ** 31) - 1 },
    {
      rule: "range",
      ...wrong,
      ...property,
      expected: { least: -(2 ** 31), most: 2 ** 31 - 1 },
      received: -(2 ** 31) - 1,
    },
  ],
  [
    "SetChargingProfile.req",
    withPeriods({ startPeriod: 0, limit: 0.05 }),
    { rule: "decimals", ...wrong, ...property, expected: { most: 1 }, received: 0.05 },
  ],
  [
    "MeterValues.req",
    { connectorId: 1, meterValue: [] },
    { rule: "count", ...missing, ...occurence, expected: { least: 1 }, received: 0 },
  ],
  [
    "GetConfiguration.req",
    { key: Array(1_000_001) },
    { rule: "count", ...wrong, ...occurence, expected: { most: 1_000_000 }, received: 1_000_001 },
  ],
  [
    "Reset.req",
    { type: "soft" },
    { rule: "member", ...wrong, ...property, expected: ["Hard", "Soft"], received: "soft" },
  ],
  [
    "Reset.req",
    { type: "x".repeat(101) },
    { rule: "member", ...wrong, ...property, expected: ["Hard", "Soft"], received: "x".repeat(100) },
  ],
  ["Reset.req", { type: "" }, { rule: "member", ...wrong, ...property, expected: ["Hard", "Soft"], received: "" }],
  [
    "Heartbeat.conf",
    { currentTime: "" },
    { rule: "min-length", ...missing, ...property, expected: { least: 1 }, received: 0 },
  ],
  [
    "GetDiagnostics.req",
    { location: "" },
    { rule: "min-length", ...missing, ...property, expected: { least: 1 }, received: 0 },
  ],
  ["Heartbeat.conf", { currentTime: "now" }, { rule: "format", ...wrong, ...property, expected: "date and time" }],
  ["GetDiagnostics.req", { location: "here I am" }, { rule: "format", ...wrong, ...property, expected: "URI" }],
  [
    "MeterValues.req",
    metered({ value: "\u00e9" }),
    { rule: "charset", ...wrong, ...property, expected: "printable ASCII" },
  ],
  [
    "Heartbeat.req",
    new Proxy(
      {},
      {
        getPrototypeOf() {
          throw new Error("hidden");
        },
      },
    ),
    { rule: "unreadable", ...wrong, ...formation },
  ],
];

const ofFrames: readonly (readonly [frame: string | Uint8Array, data: Data[]])[] = [
  ['[2,"1","Reset",', [{ rule: "json", ...wrong, ...formation, part: "frame" }]],
  [new Uint8Array([0xff]), [{ rule: "utf-8", ...wrong, ...formation, part: "frame" }]],
  ["{}", [{ rule: "frame", ...wrong, ...formation, expected: "a list", received: "an object", part: "frame" }]],
  ['[2,"1","Reset"]', [{ rule: "frame", ...wrong, ...formation, expected: 4, received: 3, part: "frame" }]],
  ['[3,"1",{},{}]', [{ rule: "frame", ...wrong, ...formation, expected: 3, received: 4, part: "frame" }]],
  ["[7]", [{ rule: "message-type", ...wrong, ...formation, part: "message type" }]],
  [
    '[2,"","Heartbeat",{}]',
    [{ rule: "min-length", ...missing, ...property, expected: { least: 1 }, received: 0, part: "id" }],
  ],
  [
    `[2,"${"x".repeat(37)}","Heartbeat",{}]`,
    [{ rule: "max-length", ...wrong, ...property, expected: { most: 36 }, received: 37, part: "id" }],
  ],
  [
    '[2,5,"Heartbeat",{}]',
    [{ rule: "type", ...wrong, ...wrongType, expected: "a string", received: "a number", part: "id" }],
  ],
  [
    '[2,"1",null,{}]',
    [{ rule: "type", ...wrong, ...formation, expected: "a string", received: "null", part: "action" }],
  ],
  [
    '[2,"1","OpenFlap",{}]',
    [{ rule: "action", ...wrong, violation: "NotImplemented", received: "OpenFlap", part: "action" }],
  ],
  [
    '[2,"1","Reset",[]]',
    [{ rule: "type", ...wrong, ...formation, expected: "an object", received: "a list", part: "payload" }],
  ],
  ['[2,"1","Reset",{}]', [{ rule: "required", ...missing, ...occurence }]],
  [
    '[4,"1","Oops",5,[]]',
    [
      {
        rule: "member",
        ...wrong,
        ...property,
        expected: [
          "NotImplemented",
          "NotSupported",
          "InternalError",
          "ProtocolError",
          "SecurityError",
          "FormationViolation",
          "PropertyConstraintViolation",
          "OccurenceConstraintViolation",
          "TypeConstraintViolation",
          "GenericError",
        ],
        received: "Oops",
        part: "error code",
      },
      { rule: "type", ...wrong, ...wrongType, expected: "a string", received: "a number", part: "description" },
      { rule: "type", ...wrong, ...wrongType, expected: "an object", received: "a list", part: "details" },
    ],
  ],
];

describe("the data of a finding", () => {
  test.each(ofValues.map(([message, payload, data]) => [message, data.rule, payload, data] as const))(
    "%s: %s",
    (message, _rule, payload, data) => {
      expect(dataOf(constructorOf(message).decode(payload))).toStrictEqual([data]);
    },
  );

  test.each(ofSenders.map(([message, payload, data]) => [message, data.rule, payload, data] as const))(
    "%s: %s, of a sender and of a receiver",
    (message, _rule, payload, data) => {
      const constructor = constructorOf(message);
      expect(dataOf(construct(constructor, payload))).toStrictEqual([{ level: "error", ...data }]);
      for (const result of [constructor.decode(payload), constructor.decode(payload, { tolerant: true })]) {
        expect(result.ok).toBe(true);
        expect(dataOf(result)).toStrictEqual([{ level: "advice", ...data }]);
      }
    },
  );

  test.each(ofFrames)("%s: %j", (frame, data) => {
    expect(dataOf(read(frame))).toStrictEqual(data);
  });

  test("of a sender, of a text and of what is only counted", () => {
    expect(dataOf(Heartbeat.conf({ currentTime: "2025-01-02T15:04:05+02:00" }))).toStrictEqual([
      { rule: "utc", ...wrong, ...property, expected: "UTC" },
    ]);
    expect(dataOf(Heartbeat.conf({ currentTime: 5 as never }))).toStrictEqual([
      { rule: "type", ...wrong, ...wrongType, expected: "a string or a Date", received: "a number" },
    ]);
    expect(dataOf(Heartbeat.conf.decodeJson("no"))).toStrictEqual([{ rule: "json", ...wrong, ...formation }]);
    const issues = dataOf(GetConfiguration.req.decode({ key: Array(70).fill(5) }));
    expect(issues[64]).toStrictEqual({ rule: "issue-limit", ...wrong, ...property, received: 6 });
    const advice = dataOf(GetConfiguration.req.decode({ key: Array(70).fill("") }));
    expect(advice[64]).toStrictEqual({
      rule: "issue-limit",
      level: "advice",
      kind: "InvalidValue",
      ...property,
      received: 6,
    });
    const wire = { configurationKey: Array.from({ length: 4 }, () => ({ key: "k", readonly: 1 })) };
    const warnings = dataOf(GetConfiguration.conf.decode(wire, { tolerant: true, maxIssues: 2 }));
    expect(warnings[2]).toStrictEqual({
      rule: "issue-limit",
      level: "advice",
      kind: "InvalidValue",
      ...property,
      received: 2,
    });
  });

  test("of a repair is that of the issue, with what was done", () => {
    const repair = { level: "repair", kind: "InvalidValue" } as const;
    const { decode } = constructorOf("StopTransaction.req");
    const stop = { meterStop: "5", timestamp: "2025-01-02T15:04", transactionId: 1, idTag: null, surplus: 1 };
    expect(dataOf(decode(stop, { tolerant: true }))).toStrictEqual([
      { rule: "type", ...repair, ...wrongType, expected: "left out", received: "null", repair: "omitted", read: null },
      {
        rule: "type",
        ...repair,
        ...wrongType,
        expected: "a number",
        received: "a string",
        repair: "converted",
        read: "5",
        became: 5,
      },
      {
        rule: "format",
        ...repair,
        ...property,
        expected: "date and time",
        repair: "normalised",
        read: "2025-01-02T15:04",
        became: "2025-01-02T15:04:00Z",
      },
      { rule: "unknown-field", ...repair, ...formation, repair: "dropped" },
    ]);
  });

  test("of a text that is not of the type of its key", () => {
    const asked = "a whole number in decimal digits";
    const said = { rule: "key-type", ...wrong, ...property, expected: asked, received: "5m" };
    expect(dataOf(readValue(standardKeys.HeartbeatInterval, "5m"))).toStrictEqual([said]);
    expect(dataOf(readValue(standardKeys.HeartbeatInterval, "5 ", { tolerant: true }))).toStrictEqual([
      { ...said, level: "repair", received: "5 ", repair: "normalised", read: "5 ", became: 5 },
    ]);
  });

  test("of a repair of a message shows no configuration value", () => {
    const repair = { level: "repair", kind: "InvalidValue" } as const;
    const { decode } = constructorOf("ChangeConfiguration.req");
    for (const [value, found] of [
      [5, [{ rule: "type", ...repair, ...wrongType, expected: "a string", received: "a number", repair: "converted" }]],
      [
        true,
        [{ rule: "type", ...repair, ...wrongType, expected: "a string", received: "a boolean", repair: "converted" }],
      ],
      [
        "x".repeat(501),
        [{ rule: "max-length", ...repair, ...property, expected: { most: 500 }, received: 501, repair: "kept" }],
      ],
      ["\u00e9", [{ rule: "charset", ...repair, ...property, expected: "printable ASCII", repair: "kept" }]],
    ] as const) {
      expect(dataOf(decode({ key: "K", value }, { tolerant: true }))).toStrictEqual(found);
    }
  });

  test("stands here for every rule of single values and of frames", () => {
    const here = [
      ...ofValues.map(([, , { rule }]) => rule),
      ...ofSenders.map(([, , { rule }]) => rule),
      ...ofFrames.flatMap(([, data]) => data.map(({ rule }) => rule)),
    ];
    const expected = rules
      .filter(({ scope, level }) => scope === "value" || scope === "frame" || level === "sender")
      .map(({ id }) => id);
    expect([...new Set([...here, "key-type", "action-of-call", "utc", "issue-limit"])].sort()).toEqual(expected.sort());
  });
});
