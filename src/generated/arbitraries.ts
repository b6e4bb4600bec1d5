// Generated from spec/ by `npm run generate`.

import {
  type Arbitraries,
  type PairOfArbitraries,
  anyText,
  asciiText,
  boolean,
  checked,
  ciString,
  configurationValue,
  dateTime,
  decimal,
  identity,
  integer,
  limitedText,
  list,
  member,
  members,
  object,
  pem,
  shortUri,
  uri,
} from "../arbitraries/kinds.js";
import { authorizationKeyCase } from "../rules/authorization-key.js";
import { certificateHashDataMissingCase } from "../rules/certificate-hash-data-missing.js";
import { chargePointStatusCase } from "../rules/charge-point-status.js";
import { compositeStartScheduleCase } from "../rules/composite-start-schedule.js";
import { evCommunicationStatusCase } from "../rules/ev-communication-status.js";
import { firmwareRequestIdMissingCase } from "../rules/firmware-request-id-missing.js";
import { firstPeriodCase } from "../rules/first-period.js";
import { fullUpdateInfoCase } from "../rules/full-update-info.js";
import { listVersionCase } from "../rules/list-version.js";
import { localListConflictCase } from "../rules/local-list-conflict.js";
import { logRequestIdMissingCase } from "../rules/log-request-id-missing.js";
import { profileConnectorCase } from "../rules/profile-connector.js";
import { profileTransactionCase } from "../rules/profile-transaction.js";
import { rawValueCase } from "../rules/raw-value.js";
import { recurrencyKindCase } from "../rules/recurrency-kind.js";
import { remoteStartPurposeCase } from "../rules/remote-start-purpose.js";
import { remoteStartTransactionCase } from "../rules/remote-start-transaction.js";
import { uniqueIdTagsCase } from "../rules/unique-id-tags.js";
import { unknownVendorDataCase } from "../rules/unknown-vendor-data.js";

import * as operations from "./operations/index.js";
import * as types from "./types/index.js";

const kindOfAnyURI = uri;

/** URI, such as ftp://host/folder. A sender keeps to absolute ones. OCPP 1.6 §6.25, §6.55. */
export const AnyURI: Arbitraries<types.AnyURI> = checked(types.AnyURI, kindOfAnyURI);

const kindOfCiString128Type = ciString(128);

/** Text of at most 128 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. Security white paper 6.6. */
export const CiString128Type: Arbitraries<types.CiString128Type> = checked(
  types.CiString128Type,
  kindOfCiString128Type,
);

const kindOfCiString20Type = ciString(20);

/** Text of at most 20 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.15. */
export const CiString20Type: Arbitraries<types.CiString20Type> = checked(types.CiString20Type, kindOfCiString20Type);

const kindOfCiString255Type = ciString(255);

/** Text of at most 255 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.18. */
export const CiString255Type: Arbitraries<types.CiString255Type> = checked(
  types.CiString255Type,
  kindOfCiString255Type,
);

const kindOfCiString25Type = ciString(25);

/** Text of at most 25 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.16. */
export const CiString25Type: Arbitraries<types.CiString25Type> = checked(types.CiString25Type, kindOfCiString25Type);

const kindOfCiString40Type = ciString(40);

/** Text of at most 40 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. Security white paper 6.5. */
export const CiString40Type: Arbitraries<types.CiString40Type> = checked(types.CiString40Type, kindOfCiString40Type);

const kindOfCiString500Type = ciString(500);

/** Text of at most 500 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.19. */
export const CiString500Type: Arbitraries<types.CiString500Type> = checked(
  types.CiString500Type,
  kindOfCiString500Type,
);

const kindOfCiString50Type = ciString(50);

/** Text of at most 50 printable ASCII characters; upper and lower case are the same. A sender leaves none empty. OCPP 1.6 §7.17. */
export const CiString50Type: Arbitraries<types.CiString50Type> = checked(types.CiString50Type, kindOfCiString50Type);

const kindOfDateTime = dateTime;

/** Moment in UTC as RFC 3339 writes it, such as 2025-01-02T15:04:05Z. OCPP 1.6 §3.15. */
export const DateTime: Arbitraries<types.DateTime> = checked(types.DateTime, kindOfDateTime);

const kindOfDecimal = decimal;

/** Number with at most one decimal: charging limits. A sender keeps to 0 or more. OCPP 1.6 §7.13. */
export const Decimal: Arbitraries<types.Decimal> = checked(types.Decimal, kindOfDecimal);

const kindOfIdToken = identity(20);

/** Identifier of a user or a card, 1 to 20 printable ASCII characters; upper and lower case are the same. OCPP 1.6 §7.28. */
export const IdToken: Arbitraries<types.IdToken> = checked(types.IdToken, kindOfIdToken);

const kindOfInt32 = integer(-2147483648, 2147483647, -2147483648, 2147483647);

/** Whole number of 32 bits with a sign, the int of the WSDL: identifiers, meter registers, seconds. OCPP 1.6 §6, §7. */
export const Int32: Arbitraries<types.Int32> = checked(types.Int32, kindOfInt32);

const kindOfInteger = integer(0, 65535, 0, 2147483647);

/** Whole number of 0 or more: connectors, stack levels, retries. A sender keeps to 16 bits, a receiver takes 32. OCPP 1.6 §6, §7. */
export const Integer: Arbitraries<types.Integer> = checked(types.Integer, kindOfInteger);

const kindOfListVersionNumber = integer(-1, 2147483647, -2147483648, 2147483647);

/** Version of a local authorization list; 0 when the list is empty, −1 when lists are not supported. OCPP 1.6 §5.10. */
export const ListVersionNumber: Arbitraries<types.ListVersionNumber> = checked(
  types.ListVersionNumber,
  kindOfListVersionNumber,
);

/** What a Central System says about an idTag. OCPP 1.6 §7.2. */
export const AuthorizationStatus: Arbitraries<types.AuthorizationStatus> = members(types.AuthorizationStatus);

/** Answer to a ChangeAvailability.req. OCPP 1.6 §7.3. */
export const AvailabilityStatus: Arbitraries<types.AvailabilityStatus> = members(types.AvailabilityStatus);

/** What a connector is to become. OCPP 1.6 §7.4. */
export const AvailabilityType: Arbitraries<types.AvailabilityType> = members(types.AvailabilityType);

/** Answer to a CancelReservation.req. OCPP 1.6 §7.5. */
export const CancelReservationStatus: Arbitraries<types.CancelReservationStatus> = members(
  types.CancelReservationStatus,
);

/** Answer to a CertificateSigned.req. Security white paper 6.2. */
export const CertificateSignedStatusEnumType: Arbitraries<types.CertificateSignedStatusEnumType> = members(
  types.CertificateSignedStatusEnumType,
);

/** Answer to an InstallCertificate.req. The JSON schemas call it InstallCertificateStatusEnumType. Security white paper 6.3. */
export const CertificateStatusEnumType: Arbitraries<types.CertificateStatusEnumType> = members(
  types.CertificateStatusEnumType,
);

/** What a root certificate is for. Security white paper 6.4. */
export const CertificateUseEnumType: Arbitraries<types.CertificateUseEnumType> = members(types.CertificateUseEnumType);

/** What went wrong at a Charge Point or connector. OCPP 1.6 §7.6. */
export const ChargePointErrorCode: Arbitraries<types.ChargePointErrorCode> = members(types.ChargePointErrorCode);

/** State of a connector; connector 0 has only Available, Unavailable and Faulted. OCPP 1.6 §7.7. */
export const ChargePointStatus: Arbitraries<types.ChargePointStatus> = members(types.ChargePointStatus);

/** What the times of a schedule refer to. OCPP 1.6 §7.9. */
export const ChargingProfileKindType: Arbitraries<types.ChargingProfileKindType> = members(
  types.ChargingProfileKindType,
);

/** What a charging profile limits. OCPP 1.6 §7.10. */
export const ChargingProfilePurposeType: Arbitraries<types.ChargingProfilePurposeType> = members(
  types.ChargingProfilePurposeType,
);

/** Answer to a SetChargingProfile.req. OCPP 1.6 §7.11. */
export const ChargingProfileStatus: Arbitraries<types.ChargingProfileStatus> = members(types.ChargingProfileStatus);

/** Unit of a charging limit. OCPP 1.6 §7.12. */
export const ChargingRateUnitType: Arbitraries<types.ChargingRateUnitType> = members(types.ChargingRateUnitType);

/** Answer to a ClearCache.req. OCPP 1.6 §7.20. */
export const ClearCacheStatus: Arbitraries<types.ClearCacheStatus> = members(types.ClearCacheStatus);

/** Answer to a ClearChargingProfile.req. OCPP 1.6 §7.21. */
export const ClearChargingProfileStatus: Arbitraries<types.ClearChargingProfileStatus> = members(
  types.ClearChargingProfileStatus,
);

/** Answer to a ChangeConfiguration.req. OCPP 1.6 §7.22. */
export const ConfigurationStatus: Arbitraries<types.ConfigurationStatus> = members(types.ConfigurationStatus);

/** Answer to a DataTransfer.req. OCPP 1.6 §7.23. */
export const DataTransferStatus: Arbitraries<types.DataTransferStatus> = members(types.DataTransferStatus);

/** Answer to a DeleteCertificate.req. Security white paper 6.7. */
export const DeleteCertificateStatusEnumType: Arbitraries<types.DeleteCertificateStatusEnumType> = members(
  types.DeleteCertificateStatusEnumType,
);

/** How the upload of diagnostics gets on. OCPP 1.6 §7.24. */
export const DiagnosticsStatus: Arbitraries<types.DiagnosticsStatus> = members(types.DiagnosticsStatus);

/** How a firmware update gets on; FirmwareStatusEnumType is that of a signed one. OCPP 1.6 §7.25. */
export const FirmwareStatus: Arbitraries<types.FirmwareStatus> = members(types.FirmwareStatus);

/** How a signed firmware update gets on; FirmwareStatus is that of a plain one. Security white paper 6.8. */
export const FirmwareStatusEnumType: Arbitraries<types.FirmwareStatusEnumType> = members(types.FirmwareStatusEnumType);

/** Whether something will be done. Security white paper 6.10. */
export const GenericStatusEnumType: Arbitraries<types.GenericStatusEnumType> = members(types.GenericStatusEnumType);

/** Answer to a GetCompositeSchedule.req. OCPP 1.6 §7.26. */
export const GetCompositeScheduleStatus: Arbitraries<types.GetCompositeScheduleStatus> = members(
  types.GetCompositeScheduleStatus,
);

/** Whether a Charge Point has certificates to list. Security white paper 6.11. */
export const GetInstalledCertificateStatusEnumType: Arbitraries<types.GetInstalledCertificateStatusEnumType> = members(
  types.GetInstalledCertificateStatusEnumType,
);

/** Algorithm of the hashes that name a certificate. Security white paper 6.12. */
export const HashAlgorithmEnumType: Arbitraries<types.HashAlgorithmEnumType> = members(types.HashAlgorithmEnumType);

/** Where a value was measured; Outlet when it is left out. OCPP 1.6 §7.30. */
export const Location: Arbitraries<types.Location> = members(types.Location);

/** Which log is asked for. Security white paper 6.13. */
export const LogEnumType: Arbitraries<types.LogEnumType> = members(types.LogEnumType);

/** Answer to a GetLog.req. Security white paper 6.15. */
export const LogStatusEnumType: Arbitraries<types.LogStatusEnumType> = members(types.LogStatusEnumType);

/** What was measured; Energy.Active.Import.Register when it is left out. OCPP 1.6 §7.31. */
export const Measurand: Arbitraries<types.Measurand> = members(types.Measurand);

/** Message that a Charge Point is asked to send. OCPP 1.6 §7.32. */
export const MessageTrigger: Arbitraries<types.MessageTrigger> = members(types.MessageTrigger);

/** Message that an ExtendedTriggerMessage.req asks for; MessageTrigger is that of a TriggerMessage.req. Security white paper 6.16. */
export const MessageTriggerEnumType: Arbitraries<types.MessageTriggerEnumType> = members(types.MessageTriggerEnumType);

/** Phases between which, or on which, a value was measured. OCPP 1.6 §7.34. */
export const Phase: Arbitraries<types.Phase> = members(types.Phase);

/** Why a value was measured; Sample.Periodic when it is left out. OCPP 1.6 §7.35. */
export const ReadingContext: Arbitraries<types.ReadingContext> = members(types.ReadingContext);

/** Why a transaction stopped; Local when it is left out. OCPP 1.6 §7.36. */
export const Reason: Arbitraries<types.Reason> = members(types.Reason);

/** How often a schedule comes back. OCPP 1.6 §7.37. */
export const RecurrencyKindType: Arbitraries<types.RecurrencyKindType> = members(types.RecurrencyKindType);

/** Whether a Central System takes a Charge Point in. OCPP 1.6 §7.38. */
export const RegistrationStatus: Arbitraries<types.RegistrationStatus> = members(types.RegistrationStatus);

/** Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req. OCPP 1.6 §7.39. */
export const RemoteStartStopStatus: Arbitraries<types.RemoteStartStopStatus> = members(types.RemoteStartStopStatus);

/** Answer to a ReserveNow.req. OCPP 1.6 §7.40. */
export const ReservationStatus: Arbitraries<types.ReservationStatus> = members(types.ReservationStatus);

/** Answer to a Reset.req. OCPP 1.6 §7.41. */
export const ResetStatus: Arbitraries<types.ResetStatus> = members(types.ResetStatus);

/** How to reset. OCPP 1.6 §7.42. */
export const ResetType: Arbitraries<types.ResetType> = members(types.ResetType);

/** Answer to a TriggerMessage.req. OCPP 1.6 §7.44. */
export const TriggerMessageStatus: Arbitraries<types.TriggerMessageStatus> = members(types.TriggerMessageStatus);

/** Answer to an ExtendedTriggerMessage.req. Security white paper 6.17. */
export const TriggerMessageStatusEnumType: Arbitraries<types.TriggerMessageStatusEnumType> = members(
  types.TriggerMessageStatusEnumType,
);

/** Unit of a measured value; Wh when it is left out and an energy was measured. OCPP 1.6 §7.45. */
export const UnitOfMeasure: Arbitraries<types.UnitOfMeasure> = members(types.UnitOfMeasure);

/** Answer to an UnlockConnector.req. OCPP 1.6 §7.46. */
export const UnlockStatus: Arbitraries<types.UnlockStatus> = members(types.UnlockStatus);

/** Answer to a SignedUpdateFirmware.req. Security white paper 6.18. */
export const UpdateFirmwareStatusEnumType: Arbitraries<types.UpdateFirmwareStatusEnumType> = members(
  types.UpdateFirmwareStatusEnumType,
);

/** Answer to a SendLocalList.req. OCPP 1.6 §7.47. */
export const UpdateStatus: Arbitraries<types.UpdateStatus> = members(types.UpdateStatus);

/** How a local list changes. OCPP 1.6 §7.48. */
export const UpdateType: Arbitraries<types.UpdateType> = members(types.UpdateType);

/** How the upload of a log gets on. Security white paper 6.19. */
export const UploadLogStatusEnumType: Arbitraries<types.UploadLogStatusEnumType> = members(
  types.UploadLogStatusEnumType,
);

/** How a measured value is written; Raw when it is left out. OCPP 1.6 §7.49. */
export const ValueFormat: Arbitraries<types.ValueFormat> = members(types.ValueFormat);

const kindOfIdTagInfo = object(
  { expiryDate: kindOfDateTime, parentIdTag: kindOfIdToken, status: member(types.AuthorizationStatus) },
  ["status"],
);

/** What a Central System has on record about an idTag. OCPP 1.6 §7.27. */
export const IdTagInfo: Arbitraries<types.IdTagInfo> = checked(types.IdTagInfo, kindOfIdTagInfo);

const kindOfAuthorizationData = object({ idTag: kindOfIdToken, idTagInfo: kindOfIdTagInfo }, ["idTag"]);

/** Entry of a local authorization list. OCPP 1.6 §7.1. */
export const AuthorizationData: Arbitraries<types.AuthorizationData> = checked(
  types.AuthorizationData,
  kindOfAuthorizationData,
);

const kindOfCertificateHashDataType = object(
  {
    hashAlgorithm: member(types.HashAlgorithmEnumType),
    issuerNameHash: kindOfCiString128Type,
    issuerKeyHash: kindOfCiString128Type,
    serialNumber: kindOfCiString40Type,
  },
  ["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"],
);

/** Names a certificate by hashes, as OCSP (RFC 6960) does. Security white paper 6.1. */
export const CertificateHashDataType: Arbitraries<types.CertificateHashDataType> = checked(
  types.CertificateHashDataType,
  kindOfCertificateHashDataType,
);

const kindOfChargingSchedulePeriod = object(
  { startPeriod: kindOfInt32, limit: kindOfDecimal, numberPhases: integer(1, 3, -2147483648, 2147483647) },
  ["startPeriod", "limit"],
);

/** Part of a schedule with one limit. OCPP 1.6 §7.14. */
export const ChargingSchedulePeriod: Arbitraries<types.ChargingSchedulePeriod> = checked(
  types.ChargingSchedulePeriod,
  kindOfChargingSchedulePeriod,
);

const kindOfChargingSchedule = object(
  {
    duration: kindOfInt32,
    startSchedule: kindOfDateTime,
    chargingRateUnit: member(types.ChargingRateUnitType),
    chargingSchedulePeriod: list(kindOfChargingSchedulePeriod, 1),
    minChargingRate: kindOfDecimal,
  },
  ["chargingRateUnit", "chargingSchedulePeriod"],
  [["first-period", firstPeriodCase]],
);

/** Charging limits over time. OCPP 1.6 §7.13. */
export const ChargingSchedule: Arbitraries<types.ChargingSchedule> = checked(
  types.ChargingSchedule,
  kindOfChargingSchedule,
);

const kindOfChargingProfile = object(
  {
    chargingProfileId: kindOfInt32,
    transactionId: kindOfInt32,
    stackLevel: kindOfInteger,
    chargingProfilePurpose: member(types.ChargingProfilePurposeType),
    chargingProfileKind: member(types.ChargingProfileKindType),
    recurrencyKind: member(types.RecurrencyKindType),
    validFrom: kindOfDateTime,
    validTo: kindOfDateTime,
    chargingSchedule: kindOfChargingSchedule,
  },
  ["chargingProfileId", "stackLevel", "chargingProfilePurpose", "chargingProfileKind", "chargingSchedule"],
  [
    ["profile-transaction", profileTransactionCase],
    ["recurrency-kind", recurrencyKindCase],
  ],
);

/** Charging schedule, and what it is for. OCPP 1.6 §7.8. */
export const ChargingProfile: Arbitraries<types.ChargingProfile> = checked(
  types.ChargingProfile,
  kindOfChargingProfile,
);

const kindOfFirmwareType = object(
  {
    location: shortUri(512),
    retrieveDateTime: kindOfDateTime,
    installDateTime: kindOfDateTime,
    signingCertificate: pem(5500),
    signature: limitedText(800),
  },
  ["location", "retrieveDateTime", "signingCertificate", "signature"],
);

/** Firmware with its signature. Security white paper 6.9. */
export const FirmwareType: Arbitraries<types.FirmwareType> = checked(types.FirmwareType, kindOfFirmwareType);

const kindOfKeyValue = object(
  { key: kindOfCiString50Type, readonly: boolean, value: configurationValue(kindOfCiString500Type) },
  ["key", "readonly"],
);

/** Configuration key and its value. OCPP 1.6 §7.29. */
export const KeyValue: Arbitraries<types.KeyValue> = checked(types.KeyValue, kindOfKeyValue);

const kindOfLogParametersType = object(
  { remoteLocation: shortUri(512), oldestTimestamp: kindOfDateTime, latestTimestamp: kindOfDateTime },
  ["remoteLocation"],
);

/** Where a log is uploaded to, and what is in it. Security white paper 6.14. */
export const LogParametersType: Arbitraries<types.LogParametersType> = checked(
  types.LogParametersType,
  kindOfLogParametersType,
);

const kindOfSampledValue = object(
  {
    value: asciiText,
    context: member(types.ReadingContext),
    format: member(types.ValueFormat),
    measurand: member(types.Measurand),
    phase: member(types.Phase),
    location: member(types.Location),
    unit: member(types.UnitOfMeasure),
  },
  ["value"],
  [["raw-value", rawValueCase]],
);

/** One measured value. OCPP 1.6 §7.43. */
export const SampledValue: Arbitraries<types.SampledValue> = checked(types.SampledValue, kindOfSampledValue);

const kindOfMeterValue = object({ timestamp: kindOfDateTime, sampledValue: list(kindOfSampledValue, 1) }, [
  "timestamp",
  "sampledValue",
]);

/** Values that were measured at the same time. OCPP 1.6 §7.33. */
export const MeterValue: Arbitraries<types.MeterValue> = checked(types.MeterValue, kindOfMeterValue);

/** Both messages of Authorize. */
export const Authorize: PairOfArbitraries<operations.Authorize.Req, operations.Authorize.Conf> = {
  req: checked(operations.Authorize.req, object({ idTag: kindOfIdToken }, ["idTag"])),
  conf: checked(operations.Authorize.conf, object({ idTagInfo: kindOfIdTagInfo }, ["idTagInfo"])),
};

/** Both messages of BootNotification. */
export const BootNotification: PairOfArbitraries<operations.BootNotification.Req, operations.BootNotification.Conf> = {
  req: checked(
    operations.BootNotification.req,
    object(
      {
        chargeBoxSerialNumber: kindOfCiString25Type,
        chargePointModel: kindOfCiString20Type,
        chargePointSerialNumber: kindOfCiString25Type,
        chargePointVendor: kindOfCiString20Type,
        firmwareVersion: kindOfCiString50Type,
        iccid: kindOfCiString20Type,
        imsi: kindOfCiString20Type,
        meterSerialNumber: kindOfCiString25Type,
        meterType: kindOfCiString25Type,
      },
      ["chargePointModel", "chargePointVendor"],
    ),
  ),
  conf: checked(
    operations.BootNotification.conf,
    object({ currentTime: kindOfDateTime, interval: kindOfInt32, status: member(types.RegistrationStatus) }, [
      "currentTime",
      "interval",
      "status",
    ]),
  ),
};

/** Both messages of CancelReservation. */
export const CancelReservation: PairOfArbitraries<operations.CancelReservation.Req, operations.CancelReservation.Conf> =
  {
    req: checked(operations.CancelReservation.req, object({ reservationId: kindOfInt32 }, ["reservationId"])),
    conf: checked(
      operations.CancelReservation.conf,
      object({ status: member(types.CancelReservationStatus) }, ["status"]),
    ),
  };

/** Both messages of CertificateSigned. */
export const CertificateSigned: PairOfArbitraries<operations.CertificateSigned.Req, operations.CertificateSigned.Conf> =
  {
    req: checked(operations.CertificateSigned.req, object({ certificateChain: pem(10000) }, ["certificateChain"])),
    conf: checked(
      operations.CertificateSigned.conf,
      object({ status: member(types.CertificateSignedStatusEnumType) }, ["status"]),
    ),
  };

/** Both messages of ChangeAvailability. */
export const ChangeAvailability: PairOfArbitraries<
  operations.ChangeAvailability.Req,
  operations.ChangeAvailability.Conf
> = {
  req: checked(
    operations.ChangeAvailability.req,
    object({ connectorId: kindOfInteger, type: member(types.AvailabilityType) }, ["connectorId", "type"]),
  ),
  conf: checked(operations.ChangeAvailability.conf, object({ status: member(types.AvailabilityStatus) }, ["status"])),
};

/** Both messages of ChangeConfiguration. */
export const ChangeConfiguration: PairOfArbitraries<
  operations.ChangeConfiguration.Req,
  operations.ChangeConfiguration.Conf
> = {
  req: checked(
    operations.ChangeConfiguration.req,
    object(
      { key: kindOfCiString50Type, value: configurationValue(kindOfCiString500Type) },
      ["key", "value"],
      [["authorization-key", authorizationKeyCase]],
    ),
  ),
  conf: checked(operations.ChangeConfiguration.conf, object({ status: member(types.ConfigurationStatus) }, ["status"])),
};

/** Both messages of ClearCache. */
export const ClearCache: PairOfArbitraries<operations.ClearCache.Req, operations.ClearCache.Conf> = {
  req: checked(operations.ClearCache.req, object({}, [])),
  conf: checked(operations.ClearCache.conf, object({ status: member(types.ClearCacheStatus) }, ["status"])),
};

/** Both messages of ClearChargingProfile. */
export const ClearChargingProfile: PairOfArbitraries<
  operations.ClearChargingProfile.Req,
  operations.ClearChargingProfile.Conf
> = {
  req: checked(
    operations.ClearChargingProfile.req,
    object(
      {
        id: kindOfInt32,
        connectorId: kindOfInteger,
        chargingProfilePurpose: member(types.ChargingProfilePurposeType),
        stackLevel: kindOfInteger,
      },
      [],
    ),
  ),
  conf: checked(
    operations.ClearChargingProfile.conf,
    object({ status: member(types.ClearChargingProfileStatus) }, ["status"]),
  ),
};

/** Both messages of DataTransfer. */
export const DataTransfer: PairOfArbitraries<operations.DataTransfer.Req, operations.DataTransfer.Conf> = {
  req: checked(
    operations.DataTransfer.req,
    object({ vendorId: kindOfCiString255Type, messageId: kindOfCiString50Type, data: anyText }, ["vendorId"]),
  ),
  conf: checked(
    operations.DataTransfer.conf,
    object(
      { status: member(types.DataTransferStatus), data: anyText },
      ["status"],
      [["unknown-vendor-data", unknownVendorDataCase]],
    ),
  ),
};

/** Both messages of DeleteCertificate. */
export const DeleteCertificate: PairOfArbitraries<operations.DeleteCertificate.Req, operations.DeleteCertificate.Conf> =
  {
    req: checked(
      operations.DeleteCertificate.req,
      object({ certificateHashData: kindOfCertificateHashDataType }, ["certificateHashData"]),
    ),
    conf: checked(
      operations.DeleteCertificate.conf,
      object({ status: member(types.DeleteCertificateStatusEnumType) }, ["status"]),
    ),
  };

/** Both messages of DiagnosticsStatusNotification. */
export const DiagnosticsStatusNotification: PairOfArbitraries<
  operations.DiagnosticsStatusNotification.Req,
  operations.DiagnosticsStatusNotification.Conf
> = {
  req: checked(
    operations.DiagnosticsStatusNotification.req,
    object({ status: member(types.DiagnosticsStatus) }, ["status"]),
  ),
  conf: checked(operations.DiagnosticsStatusNotification.conf, object({}, [])),
};

/** Both messages of ExtendedTriggerMessage. */
export const ExtendedTriggerMessage: PairOfArbitraries<
  operations.ExtendedTriggerMessage.Req,
  operations.ExtendedTriggerMessage.Conf
> = {
  req: checked(
    operations.ExtendedTriggerMessage.req,
    object({ requestedMessage: member(types.MessageTriggerEnumType), connectorId: integer(1, 65535, 1, 2147483647) }, [
      "requestedMessage",
    ]),
  ),
  conf: checked(
    operations.ExtendedTriggerMessage.conf,
    object({ status: member(types.TriggerMessageStatusEnumType) }, ["status"]),
  ),
};

/** Both messages of FirmwareStatusNotification. */
export const FirmwareStatusNotification: PairOfArbitraries<
  operations.FirmwareStatusNotification.Req,
  operations.FirmwareStatusNotification.Conf
> = {
  req: checked(operations.FirmwareStatusNotification.req, object({ status: member(types.FirmwareStatus) }, ["status"])),
  conf: checked(operations.FirmwareStatusNotification.conf, object({}, [])),
};

/** Both messages of GetCompositeSchedule. */
export const GetCompositeSchedule: PairOfArbitraries<
  operations.GetCompositeSchedule.Req,
  operations.GetCompositeSchedule.Conf
> = {
  req: checked(
    operations.GetCompositeSchedule.req,
    object(
      { connectorId: kindOfInteger, duration: kindOfInt32, chargingRateUnit: member(types.ChargingRateUnitType) },
      ["connectorId", "duration"],
    ),
  ),
  conf: checked(
    operations.GetCompositeSchedule.conf,
    object(
      {
        status: member(types.GetCompositeScheduleStatus),
        connectorId: kindOfInteger,
        scheduleStart: kindOfDateTime,
        chargingSchedule: kindOfChargingSchedule,
      },
      ["status"],
      [["composite-start-schedule", compositeStartScheduleCase]],
    ),
  ),
};

/** Both messages of GetConfiguration. */
export const GetConfiguration: PairOfArbitraries<operations.GetConfiguration.Req, operations.GetConfiguration.Conf> = {
  req: checked(operations.GetConfiguration.req, object({ key: list(kindOfCiString50Type, 0) }, [])),
  conf: checked(
    operations.GetConfiguration.conf,
    object({ configurationKey: list(kindOfKeyValue, 0), unknownKey: list(kindOfCiString50Type, 0) }, []),
  ),
};

/** Both messages of GetDiagnostics. */
export const GetDiagnostics: PairOfArbitraries<operations.GetDiagnostics.Req, operations.GetDiagnostics.Conf> = {
  req: checked(
    operations.GetDiagnostics.req,
    object(
      {
        location: kindOfAnyURI,
        retries: integer(0, 65535, -2147483648, 2147483647),
        retryInterval: kindOfInt32,
        startTime: kindOfDateTime,
        stopTime: kindOfDateTime,
      },
      ["location"],
    ),
  ),
  conf: checked(operations.GetDiagnostics.conf, object({ fileName: kindOfCiString255Type }, [])),
};

/** Both messages of GetInstalledCertificateIds. */
export const GetInstalledCertificateIds: PairOfArbitraries<
  operations.GetInstalledCertificateIds.Req,
  operations.GetInstalledCertificateIds.Conf
> = {
  req: checked(
    operations.GetInstalledCertificateIds.req,
    object({ certificateType: member(types.CertificateUseEnumType) }, ["certificateType"]),
  ),
  conf: checked(
    operations.GetInstalledCertificateIds.conf,
    object(
      {
        status: member(types.GetInstalledCertificateStatusEnumType),
        certificateHashData: list(kindOfCertificateHashDataType, 0),
      },
      ["status"],
      [["certificate-hash-data-missing", certificateHashDataMissingCase]],
    ),
  ),
};

/** Both messages of GetLocalListVersion. */
export const GetLocalListVersion: PairOfArbitraries<
  operations.GetLocalListVersion.Req,
  operations.GetLocalListVersion.Conf
> = {
  req: checked(operations.GetLocalListVersion.req, object({}, [])),
  conf: checked(operations.GetLocalListVersion.conf, object({ listVersion: kindOfListVersionNumber }, ["listVersion"])),
};

/** Both messages of GetLog. */
export const GetLog: PairOfArbitraries<operations.GetLog.Req, operations.GetLog.Conf> = {
  req: checked(
    operations.GetLog.req,
    object(
      {
        logType: member(types.LogEnumType),
        requestId: kindOfInt32,
        retries: integer(0, 65535, -2147483648, 2147483647),
        retryInterval: kindOfInt32,
        log: kindOfLogParametersType,
      },
      ["logType", "requestId", "log"],
    ),
  ),
  conf: checked(
    operations.GetLog.conf,
    object({ status: member(types.LogStatusEnumType), filename: limitedText(255) }, ["status"]),
  ),
};

/** Both messages of Heartbeat. */
export const Heartbeat: PairOfArbitraries<operations.Heartbeat.Req, operations.Heartbeat.Conf> = {
  req: checked(operations.Heartbeat.req, object({}, [])),
  conf: checked(operations.Heartbeat.conf, object({ currentTime: kindOfDateTime }, ["currentTime"])),
};

/** Both messages of InstallCertificate. */
export const InstallCertificate: PairOfArbitraries<
  operations.InstallCertificate.Req,
  operations.InstallCertificate.Conf
> = {
  req: checked(
    operations.InstallCertificate.req,
    object({ certificateType: member(types.CertificateUseEnumType), certificate: pem(5500) }, [
      "certificateType",
      "certificate",
    ]),
  ),
  conf: checked(
    operations.InstallCertificate.conf,
    object({ status: member(types.CertificateStatusEnumType) }, ["status"]),
  ),
};

/** Both messages of LogStatusNotification. */
export const LogStatusNotification: PairOfArbitraries<
  operations.LogStatusNotification.Req,
  operations.LogStatusNotification.Conf
> = {
  req: checked(
    operations.LogStatusNotification.req,
    object(
      { status: member(types.UploadLogStatusEnumType), requestId: kindOfInt32 },
      ["status"],
      [["log-request-id-missing", logRequestIdMissingCase]],
    ),
  ),
  conf: checked(operations.LogStatusNotification.conf, object({}, [])),
};

/** Both messages of MeterValues. */
export const MeterValues: PairOfArbitraries<operations.MeterValues.Req, operations.MeterValues.Conf> = {
  req: checked(
    operations.MeterValues.req,
    object({ connectorId: kindOfInteger, transactionId: kindOfInt32, meterValue: list(kindOfMeterValue, 1) }, [
      "connectorId",
      "meterValue",
    ]),
  ),
  conf: checked(operations.MeterValues.conf, object({}, [])),
};

/** Both messages of RemoteStartTransaction. */
export const RemoteStartTransaction: PairOfArbitraries<
  operations.RemoteStartTransaction.Req,
  operations.RemoteStartTransaction.Conf
> = {
  req: checked(
    operations.RemoteStartTransaction.req,
    object(
      { connectorId: integer(1, 65535, 1, 2147483647), idTag: kindOfIdToken, chargingProfile: kindOfChargingProfile },
      ["idTag"],
      [
        ["remote-start-purpose", remoteStartPurposeCase],
        ["remote-start-transaction", remoteStartTransactionCase],
      ],
    ),
  ),
  conf: checked(
    operations.RemoteStartTransaction.conf,
    object({ status: member(types.RemoteStartStopStatus) }, ["status"]),
  ),
};

/** Both messages of RemoteStopTransaction. */
export const RemoteStopTransaction: PairOfArbitraries<
  operations.RemoteStopTransaction.Req,
  operations.RemoteStopTransaction.Conf
> = {
  req: checked(operations.RemoteStopTransaction.req, object({ transactionId: kindOfInt32 }, ["transactionId"])),
  conf: checked(
    operations.RemoteStopTransaction.conf,
    object({ status: member(types.RemoteStartStopStatus) }, ["status"]),
  ),
};

/** Both messages of ReserveNow. */
export const ReserveNow: PairOfArbitraries<operations.ReserveNow.Req, operations.ReserveNow.Conf> = {
  req: checked(
    operations.ReserveNow.req,
    object(
      {
        connectorId: kindOfInteger,
        expiryDate: kindOfDateTime,
        idTag: kindOfIdToken,
        parentIdTag: kindOfIdToken,
        reservationId: kindOfInt32,
      },
      ["connectorId", "expiryDate", "idTag", "reservationId"],
    ),
  ),
  conf: checked(operations.ReserveNow.conf, object({ status: member(types.ReservationStatus) }, ["status"])),
};

/** Both messages of Reset. */
export const Reset: PairOfArbitraries<operations.Reset.Req, operations.Reset.Conf> = {
  req: checked(operations.Reset.req, object({ type: member(types.ResetType) }, ["type"])),
  conf: checked(operations.Reset.conf, object({ status: member(types.ResetStatus) }, ["status"])),
};

/** Both messages of SecurityEventNotification. */
export const SecurityEventNotification: PairOfArbitraries<
  operations.SecurityEventNotification.Req,
  operations.SecurityEventNotification.Conf
> = {
  req: checked(
    operations.SecurityEventNotification.req,
    object({ type: limitedText(50), timestamp: kindOfDateTime, techInfo: limitedText(255) }, ["type", "timestamp"]),
  ),
  conf: checked(operations.SecurityEventNotification.conf, object({}, [])),
};

/** Both messages of SendLocalList. */
export const SendLocalList: PairOfArbitraries<operations.SendLocalList.Req, operations.SendLocalList.Conf> = {
  req: checked(
    operations.SendLocalList.req,
    object(
      {
        listVersion: kindOfInt32,
        localAuthorizationList: list(kindOfAuthorizationData, 0),
        updateType: member(types.UpdateType),
      },
      ["listVersion", "updateType"],
      [
        ["list-version", listVersionCase],
        ["unique-id-tags", uniqueIdTagsCase],
        ["full-update-info", fullUpdateInfoCase],
      ],
    ),
  ),
  conf: checked(operations.SendLocalList.conf, object({ status: member(types.UpdateStatus) }, ["status"])),
};

/** Both messages of SetChargingProfile. */
export const SetChargingProfile: PairOfArbitraries<
  operations.SetChargingProfile.Req,
  operations.SetChargingProfile.Conf
> = {
  req: checked(
    operations.SetChargingProfile.req,
    object(
      { connectorId: kindOfInteger, csChargingProfiles: kindOfChargingProfile },
      ["connectorId", "csChargingProfiles"],
      [["profile-connector", profileConnectorCase]],
    ),
  ),
  conf: checked(
    operations.SetChargingProfile.conf,
    object({ status: member(types.ChargingProfileStatus) }, ["status"]),
  ),
};

/** Both messages of SignCertificate. */
export const SignCertificate: PairOfArbitraries<operations.SignCertificate.Req, operations.SignCertificate.Conf> = {
  req: checked(operations.SignCertificate.req, object({ csr: pem(5500) }, ["csr"])),
  conf: checked(operations.SignCertificate.conf, object({ status: member(types.GenericStatusEnumType) }, ["status"])),
};

/** Both messages of SignedFirmwareStatusNotification. */
export const SignedFirmwareStatusNotification: PairOfArbitraries<
  operations.SignedFirmwareStatusNotification.Req,
  operations.SignedFirmwareStatusNotification.Conf
> = {
  req: checked(
    operations.SignedFirmwareStatusNotification.req,
    object(
      { status: member(types.FirmwareStatusEnumType), requestId: kindOfInt32 },
      ["status"],
      [["firmware-request-id-missing", firmwareRequestIdMissingCase]],
    ),
  ),
  conf: checked(operations.SignedFirmwareStatusNotification.conf, object({}, [])),
};

/** Both messages of SignedUpdateFirmware. */
export const SignedUpdateFirmware: PairOfArbitraries<
  operations.SignedUpdateFirmware.Req,
  operations.SignedUpdateFirmware.Conf
> = {
  req: checked(
    operations.SignedUpdateFirmware.req,
    object(
      {
        retries: integer(0, 65535, -2147483648, 2147483647),
        retryInterval: kindOfInt32,
        requestId: kindOfInt32,
        firmware: kindOfFirmwareType,
      },
      ["requestId", "firmware"],
    ),
  ),
  conf: checked(
    operations.SignedUpdateFirmware.conf,
    object({ status: member(types.UpdateFirmwareStatusEnumType) }, ["status"]),
  ),
};

/** Both messages of StartTransaction. */
export const StartTransaction: PairOfArbitraries<operations.StartTransaction.Req, operations.StartTransaction.Conf> = {
  req: checked(
    operations.StartTransaction.req,
    object(
      {
        connectorId: integer(1, 65535, 1, 2147483647),
        idTag: kindOfIdToken,
        meterStart: kindOfInt32,
        reservationId: kindOfInt32,
        timestamp: kindOfDateTime,
      },
      ["connectorId", "idTag", "meterStart", "timestamp"],
    ),
  ),
  conf: checked(
    operations.StartTransaction.conf,
    object({ idTagInfo: kindOfIdTagInfo, transactionId: kindOfInt32 }, ["idTagInfo", "transactionId"]),
  ),
};

/** Both messages of StatusNotification. */
export const StatusNotification: PairOfArbitraries<
  operations.StatusNotification.Req,
  operations.StatusNotification.Conf
> = {
  req: checked(
    operations.StatusNotification.req,
    object(
      {
        connectorId: kindOfInteger,
        errorCode: member(types.ChargePointErrorCode),
        info: kindOfCiString50Type,
        status: member(types.ChargePointStatus),
        timestamp: kindOfDateTime,
        vendorId: kindOfCiString255Type,
        vendorErrorCode: kindOfCiString50Type,
      },
      ["connectorId", "errorCode", "status"],
      [
        ["charge-point-status", chargePointStatusCase],
        ["local-list-conflict", localListConflictCase],
        ["ev-communication-status", evCommunicationStatusCase],
      ],
    ),
  ),
  conf: checked(operations.StatusNotification.conf, object({}, [])),
};

/** Both messages of StopTransaction. */
export const StopTransaction: PairOfArbitraries<operations.StopTransaction.Req, operations.StopTransaction.Conf> = {
  req: checked(
    operations.StopTransaction.req,
    object(
      {
        idTag: kindOfIdToken,
        meterStop: kindOfInt32,
        timestamp: kindOfDateTime,
        transactionId: kindOfInt32,
        reason: member(types.Reason),
        transactionData: list(kindOfMeterValue, 0),
      },
      ["meterStop", "timestamp", "transactionId"],
    ),
  ),
  conf: checked(operations.StopTransaction.conf, object({ idTagInfo: kindOfIdTagInfo }, [])),
};

/** Both messages of TriggerMessage. */
export const TriggerMessage: PairOfArbitraries<operations.TriggerMessage.Req, operations.TriggerMessage.Conf> = {
  req: checked(
    operations.TriggerMessage.req,
    object({ requestedMessage: member(types.MessageTrigger), connectorId: kindOfInteger }, ["requestedMessage"]),
  ),
  conf: checked(operations.TriggerMessage.conf, object({ status: member(types.TriggerMessageStatus) }, ["status"])),
};

/** Both messages of UnlockConnector. */
export const UnlockConnector: PairOfArbitraries<operations.UnlockConnector.Req, operations.UnlockConnector.Conf> = {
  req: checked(
    operations.UnlockConnector.req,
    object({ connectorId: integer(1, 65535, 1, 2147483647) }, ["connectorId"]),
  ),
  conf: checked(operations.UnlockConnector.conf, object({ status: member(types.UnlockStatus) }, ["status"])),
};

/** Both messages of UpdateFirmware. */
export const UpdateFirmware: PairOfArbitraries<operations.UpdateFirmware.Req, operations.UpdateFirmware.Conf> = {
  req: checked(
    operations.UpdateFirmware.req,
    object(
      {
        location: kindOfAnyURI,
        retries: integer(0, 65535, -2147483648, 2147483647),
        retrieveDate: kindOfDateTime,
        retryInterval: kindOfInt32,
      },
      ["location", "retrieveDate"],
    ),
  ),
  conf: checked(operations.UpdateFirmware.conf, object({}, [])),
};
