/**
 * Messages as the specification describes them: of each, the least that it may hold and everything that it may hold, in
 * the order of the specification's tables. Written by hand, so that they can be held against what is generated.
 */
const time = "2025-01-02T15:04:05Z";
const later = "2025-01-02T16:04:05.250Z";

const idTagInfo = { status: "Accepted" };
const fullIdTagInfo = { expiryDate: time, parentIdTag: "GROUP-1", status: "Blocked" };

const meterValue = [{ timestamp: time, sampledValue: [{ value: "1284310" }] }];
const fullMeterValue = [
  {
    timestamp: time,
    sampledValue: [
      {
        value: "1284310.5",
        context: "Transaction.Begin",
        format: "Raw",
        measurand: "Energy.Active.Import.Register",
        phase: "L1-N",
        location: "Outlet",
        unit: "Wh",
      },
      { value: "OTg3NDU2Mw==\u00fc", format: "SignedData" },
    ],
  },
  { timestamp: later, sampledValue: [{ value: "-3", unit: "Celcius" }] },
];

const schedule = { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] };
const fullSchedule = {
  duration: 86_400,
  startSchedule: time,
  chargingRateUnit: "W",
  chargingSchedulePeriod: [
    { startPeriod: 0, limit: 11_000.5, numberPhases: 3 },
    { startPeriod: 3600, limit: 0, numberPhases: 1 },
  ],
  minChargingRate: 6.1,
};

const profile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: schedule,
};
const fullProfile = {
  chargingProfileId: 2_147_483_647,
  transactionId: 1_741_096_347,
  stackLevel: 9,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Recurring",
  recurrencyKind: "Daily",
  validFrom: time,
  validTo: later,
  chargingSchedule: fullSchedule,
};

interface Pair {
  readonly req: readonly object[];
  readonly conf: readonly object[];
}

const status = (value: string): readonly object[] => [{ status: value }];

export const examples: Readonly<Record<string, Pair>> = {
  Authorize: { req: [{ idTag: "CARD-0815" }], conf: [{ idTagInfo }, { idTagInfo: fullIdTagInfo }] },
  BootNotification: {
    req: [
      { chargePointModel: "Duo 22", chargePointVendor: "Example" },
      {
        chargeBoxSerialNumber: "BOX-1",
        chargePointModel: "Duo 22",
        chargePointSerialNumber: "CP-1",
        chargePointVendor: "Example",
        firmwareVersion: "4.2.1",
        iccid: "89310410106543789301",
        imsi: "204046620000123",
        meterSerialNumber: "M-1",
        meterType: "MID",
      },
    ],
    conf: [{ currentTime: time, interval: 86_400, status: "Accepted" }],
  },
  CancelReservation: { req: [{ reservationId: 70_000 }], conf: status("Accepted") },
  ChangeAvailability: { req: [{ connectorId: 0, type: "Inoperative" }], conf: status("Scheduled") },
  ChangeConfiguration: { req: [{ key: "HeartbeatInterval", value: "" }], conf: status("RebootRequired") },
  ClearCache: { req: [{}], conf: status("Rejected") },
  ClearChargingProfile: {
    req: [{}, { connectorId: 0, chargingProfilePurpose: "TxDefaultProfile", stackLevel: 1 }, { id: 9 }],
    conf: status("Unknown"),
  },
  DataTransfer: {
    req: [{ vendorId: "org.example" }, { vendorId: "org.example", messageId: "Ping", data: "" }],
    conf: [{ status: "UnknownVendorId" }, { status: "Accepted", data: "\u20ac" }],
  },
  DiagnosticsStatusNotification: { req: status("Uploading"), conf: [{}] },
  FirmwareStatusNotification: { req: status("InstallationFailed"), conf: [{}] },
  GetCompositeSchedule: {
    req: [
      { connectorId: 0, duration: 86_400 },
      { connectorId: 1, duration: 600, chargingRateUnit: "W" },
    ],
    conf: [
      { status: "Rejected" },
      {
        status: "Accepted",
        connectorId: 1,
        scheduleStart: time,
        chargingSchedule: {
          duration: 600,
          chargingRateUnit: "A",
          chargingSchedulePeriod: [{ startPeriod: 0, limit: 8.1 }],
        },
      },
    ],
  },
  GetConfiguration: {
    req: [{}, { key: [] }, { key: ["HeartbeatInterval", "Foo"] }],
    conf: [
      {},
      { configurationKey: [], unknownKey: [] },
      {
        configurationKey: [
          { key: "HeartbeatInterval", readonly: false, value: "300" },
          { key: "AuthorizationKey", readonly: true },
          { key: "LightIntensity", readonly: false, value: "" },
        ],
        unknownKey: ["Foo"],
      },
    ],
  },
  GetDiagnostics: {
    req: [
      { location: "ftp://user:secret@example.org:21/logs" },
      { location: "https://example.org/logs", retries: 3, retryInterval: 90_000, startTime: time, stopTime: later },
    ],
    conf: [{}, { fileName: "diagnostics.zip" }],
  },
  GetLocalListVersion: { req: [{}], conf: [{ listVersion: -1 }, { listVersion: 0 }, { listVersion: 2_147_483_647 }] },
  Heartbeat: { req: [{}], conf: [{ currentTime: later }] },
  MeterValues: {
    req: [
      { connectorId: 0, meterValue },
      { connectorId: 1, transactionId: 1_741_096_347, meterValue: fullMeterValue },
    ],
    conf: [{}],
  },
  RemoteStartTransaction: {
    req: [
      { idTag: "CARD-0815" },
      { connectorId: 1, idTag: "CARD-0815", chargingProfile: { ...profile, chargingProfilePurpose: "TxProfile" } },
    ],
    conf: status("Accepted"),
  },
  RemoteStopTransaction: { req: [{ transactionId: 1_741_096_347 }], conf: status("Rejected") },
  ReserveNow: {
    req: [
      { connectorId: 0, expiryDate: time, idTag: "CARD-0815", reservationId: 1 },
      { connectorId: 1, expiryDate: time, idTag: "CARD-0815", parentIdTag: "GROUP-1", reservationId: 1 },
    ],
    conf: status("Occupied"),
  },
  Reset: { req: [{ type: "Hard" }], conf: status("Accepted") },
  SendLocalList: {
    req: [
      { listVersion: 1, updateType: "Full" },
      { listVersion: 2, localAuthorizationList: [], updateType: "Full" },
      {
        listVersion: 3,
        localAuthorizationList: [{ idTag: "CARD-1" }, { idTag: "CARD-2", idTagInfo: fullIdTagInfo }],
        updateType: "Differential",
      },
    ],
    conf: status("VersionMismatch"),
  },
  SetChargingProfile: {
    req: [
      { connectorId: 0, csChargingProfiles: profile },
      { connectorId: 1, csChargingProfiles: fullProfile },
    ],
    conf: status("NotSupported"),
  },
  StartTransaction: {
    req: [
      { connectorId: 1, idTag: "CARD-0815", meterStart: 1_284_310, timestamp: time },
      { connectorId: 65_535, idTag: "CARD-0815", meterStart: 0, reservationId: 70_000, timestamp: later },
    ],
    conf: [{ idTagInfo: { status: "ConcurrentTx" }, transactionId: 1_741_096_347 }],
  },
  StatusNotification: {
    req: [
      { connectorId: 0, errorCode: "NoError", status: "Available" },
      {
        connectorId: 1,
        errorCode: "OtherError",
        info: "Door open",
        status: "SuspendedEVSE",
        timestamp: time,
        vendorId: "org.example",
        vendorErrorCode: "E42",
      },
    ],
    conf: [{}],
  },
  StopTransaction: {
    req: [
      { meterStop: 1_291_875, timestamp: time, transactionId: 1_741_096_347 },
      {
        idTag: "CARD-0815",
        meterStop: 1_291_875,
        timestamp: time,
        transactionId: 1_741_096_347,
        reason: "DeAuthorized",
        transactionData: fullMeterValue,
      },
      { meterStop: 1, timestamp: time, transactionId: 1, transactionData: [] },
    ],
    conf: [{}, { idTagInfo: fullIdTagInfo }],
  },
  TriggerMessage: {
    req: [{ requestedMessage: "Heartbeat" }, { requestedMessage: "MeterValues", connectorId: 1 }],
    conf: status("NotImplemented"),
  },
  UnlockConnector: { req: [{ connectorId: 1 }], conf: status("UnlockFailed") },
  UpdateFirmware: {
    req: [
      { location: "https://example.org/fw.bin", retrieveDate: time },
      { location: "https://[2001:db8::1]:8443/fw.bin?x=1#y", retries: 0, retrieveDate: time, retryInterval: 60 },
    ],
    conf: [{}],
  },
};
