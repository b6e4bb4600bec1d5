import { describe, expect, test } from "vitest";

import { types } from "../index.js";

/** The members of OCPP 1.6 §7 and of security white paper 6, counted by hand. */
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
  CertificateSignedStatusEnumType: "Accepted Rejected",
  CertificateStatusEnumType: "Accepted Failed Rejected",
  CertificateUseEnumType: "CentralSystemRootCertificate ManufacturerRootCertificate",
  DeleteCertificateStatusEnumType: "Accepted Failed NotFound",
  FirmwareStatusEnumType:
    "Downloaded DownloadFailed Downloading DownloadScheduled DownloadPaused Idle InstallationFailed Installing Installed InstallRebooting InstallScheduled InstallVerificationFailed InvalidSignature SignatureVerified",
  GenericStatusEnumType: "Accepted Rejected",
  GetInstalledCertificateStatusEnumType: "Accepted NotFound",
  HashAlgorithmEnumType: "SHA256 SHA384 SHA512",
  LogEnumType: "DiagnosticsLog SecurityLog",
  LogStatusEnumType: "Accepted Rejected AcceptedCanceled",
  MessageTriggerEnumType:
    "BootNotification LogStatusNotification FirmwareStatusNotification Heartbeat MeterValues SignChargePointCertificate StatusNotification",
  TriggerMessageStatusEnumType: "Accepted Rejected NotImplemented",
  UpdateFirmwareStatusEnumType: "Accepted Rejected AcceptedCanceled InvalidCertificate RevokedCertificate",
  UploadLogStatusEnumType: "BadMessage Idle NotSupportedOperation PermissionDenied Uploaded UploadFailure Uploading",
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
