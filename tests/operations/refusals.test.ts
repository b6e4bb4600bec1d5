import { describe, expect, test } from "vitest";

import { type Finding, type Success, unwrap } from "../../src/index.js";
import { construct, constructorOf, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { changedAt, type Path, type Schema, schemaOf } from "./places.js";

/**
 * What the tables of OCPP 1.6 §6 and §7 do not allow, field by field: a path into the fullest example of the message, a
 * value to put there, and the rule by which strict decoding and a constructor refuse it; a constructor that has another
 * rule for it has that one last. `undefined` takes the field out.
 *
 * The rows of a data type are in a function of its own, those of a message under its name, in the feature profile of its
 * operation. A new operation has its rows with its profile; the last tests of this file say which fields have none. What
 * only a constructor refuses is in a second table, below.
 */
type Refusal = [path: string, value: unknown, rule: string, ofSender?: string];

const required = (...paths: string[]): Refusal[] => paths.map((path): Refusal => [path, undefined, "required"]);

const tooLong = (most: number): string => "x".repeat(most + 1);

// Single values, OCPP 1.6 §3 and §7.

const ciString = (path: string, most: number): Refusal[] => [
  [path, tooLong(most), "max-length"],
  [path, "a\u0000b", "charset"],
  [path, "a\u007fb", "charset"],
  [path, "caf\u00e9", "charset"],
  [path, 5, "type"],
  [path, null, "type"],
];
const identity = (path: string): Refusal[] => [[path, "", "min-length"], ...ciString(path, 20)];
/** It may be empty. */
const configurationValue = (path: string): Refusal[] => ciString(path, 500);
const dateTime = (path: string): Refusal[] => [
  [path, "", "min-length"],
  [path, "yesterday", "format"],
  [path, "2025-02-29T00:00:00Z", "format"],
  [path, "2025-04-31T00:00:00Z", "format"],
  [path, "1900-02-29T00:00:00Z", "format"],
  [path, "2025-01-02T24:00:00Z", "format"],
  [path, "2025-01-02T23:60:00Z", "format"],
  [path, "2025-13-02T23:00:00Z", "format"],
  [path, "2025-00-02T23:00:00Z", "format"],
  [path, "2025-01-00T23:00:00Z", "format"],
  [path, "2025-01-02", "format"],
  [path, "2025-01-02 15:04:05Z", "format"],
  [path, "2025-01-02T15:04:05", "format"],
  [path, "2025-01-02T15:04", "format"],
  [path, "2025-01-02T15:60Z", "format"],
  [path, "2025-01-02t15:04z", "format"],
  [path, "2025-01-02T5:04:05Z", "format"],
  [path, "2025-01-02T15:04:05.Z", "format"],
  [path, "2025-01-02T15:04:05,5Z", "format"],
  [path, "2025-01-02T15:04:05+00", "format"],
  [path, "2025-01-02T15:04:05+02", "format", "utc"],
  [path, "2025-01-02T15:04:05+0200", "format", "utc"],
  [path, "2025-01-02T15:04:05+24:00", "format"],
  [path, "+12025-01-02T15:04:05Z", "format"],
  [path, 1_735_830_245, "type"],
];
const integer = (path: string, least = 0): Refusal[] => [
  [path, least - 1, "range"],
  [path, 2_147_483_648, "range"],
  [path, Number("9223372036854775807"), "range"],
  [path, 1.5, "type"],
  [path, "1", "type"],
  [path, true, "type"],
  [path, Number.NaN, "type"],
];
const int32 = (path: string): Refusal[] => integer(path, -2_147_483_648);
const member = (path: string, ...others: string[]): Refusal[] => [
  [path, "", "member"],
  [path, 1, "type"],
  ...others.map((other): Refusal => [path, other, "member"]),
];
const decimal = (path: string): Refusal[] => [
  [path, -0.05, "decimals"],
  [path, 6.0009, "decimals"],
  [path, 6.00009, "decimals"],
  [path, 0.05, "decimals"],
  [path, Infinity, "type"],
  [path, -Infinity, "type"],
  [path, Number.NaN, "type"],
  [path, "16", "type"],
];
const uri = (path: string): Refusal[] => [
  [path, "", "min-length"],
  [path, "host path", "format"],
  [path, "/lo gs", "format"],
  [path, "//host:port/", "format"],
  [path, "://host", "format"],
  [path, "ftp://exa mple.org", "format"],
  [path, "ftp://host:port/", "format"],
  [path, "ftp://host/%zz", "format"],
  [path, "http://a#b#c", "format"],
  [path, "1http://a", "format"],
  [path, "http:// ", "format"],
  [path, 21, "type"],
];

/** A text of the security white paper, which may be empty. */
const text = (path: string, most: number): Refusal[] => [...ciString(path, most), [path, "a\nb", "charset"]];
/** PEM, RFC 7468: lines of ASCII. */
const pem = (path: string, most: number): Refusal[] => [
  [path, tooLong(most), "max-length"],
  [path, "a\u0000b", "charset"],
  [path, "a\u000bb", "charset"],
  [path, "a\u007fb", "charset"],
  [path, "caf\u00e9", "charset"],
  [path, 5, "type"],
  [path, null, "type"],
];
const shortUri = (path: string, most: number): Refusal[] => [
  ...uri(path),
  [path, `https://${"x".repeat(most - 7)}`, "max-length"],
];

// Groups of fields, OCPP 1.6 §7.

/** §7.27 */
const idTagInfo = (path: string): Refusal[] => [
  [path, "Accepted", "type"],
  ...dateTime(`${path}.expiryDate`),
  ...identity(`${path}.parentIdTag`),
  ...required(`${path}.status`),
  ...member(`${path}.status`, "Unknown", "accepted"),
];
/** §7.1; the first entry has an idTag alone, the second an idTagInfo as well. */
const authorizationData = (path: string): Refusal[] => [
  [`${path}.0`, "CARD-0815", "type"],
  ...required(`${path}.0.idTag`),
  ...identity(`${path}.0.idTag`),
  ...idTagInfo(`${path}.1.idTagInfo`),
];
/** §7.29 */
const keyValue = (path: string): Refusal[] => [
  [path, "HeartbeatInterval", "type"],
  ...required(`${path}.key`, `${path}.readonly`),
  ...ciString(`${path}.key`, 50),
  [`${path}.readonly`, "true", "type"],
  [`${path}.readonly`, 1, "type"],
  [`${path}.readonly`, null, "type"],
  ...configurationValue(`${path}.value`),
];
/** §7.43 */
const sampledValue = (path: string): Refusal[] => [
  [path, "1", "type"],
  ...required(`${path}.value`),
  [`${path}.value`, "", "raw-value"],
  [`${path}.value`, "five", "raw-value"],
  [`${path}.value`, "1\u0000", "charset"],
  [`${path}.value`, "1\u007f", "charset"],
  [`${path}.value`, "caf\u00e9", "charset"],
  [`${path}.value`, 604.213, "type"],
  ...member(`${path}.context`, "CurrentMax", "sample.periodic"),
  ...member(`${path}.format`, "raw", "Signed"),
  ...member(`${path}.measurand`, "Energy", "voltage", "Energy.Active.Import"),
  ...member(`${path}.phase`, "L4", "l1", "L1N"),
  ...member(`${path}.location`, "outlet", "Car"),
  ...member(`${path}.unit`, "Hz", "wh", "C"),
];
/** §7.33 */
const meterValue = (path: string): Refusal[] => [
  [path, null, "type"],
  ...required(`${path}.timestamp`, `${path}.sampledValue`),
  ...dateTime(`${path}.timestamp`),
  [`${path}.sampledValue`, { value: "1" }, "type"],
  [`${path}.sampledValue`, [], "count"],
  ...sampledValue(`${path}.sampledValue.0`),
];
/** §7.14 */
const period = (path: string): Refusal[] => [
  [path, 16, "type"],
  ...required(`${path}.startPeriod`, `${path}.limit`),
  ...int32(`${path}.startPeriod`),
  ...decimal(`${path}.limit`),
  ...int32(`${path}.numberPhases`),
];
/** §7.13 */
const schedule = (path: string): Refusal[] => [
  [path, [], "type"],
  ...int32(`${path}.duration`),
  ...dateTime(`${path}.startSchedule`),
  ...required(`${path}.chargingRateUnit`, `${path}.chargingSchedulePeriod`),
  ...member(`${path}.chargingRateUnit`, "kW", "a"),
  [`${path}.chargingSchedulePeriod`, { startPeriod: 0, limit: 16 }, "type"],
  [`${path}.chargingSchedulePeriod`, [], "count"],
  ...period(`${path}.chargingSchedulePeriod.0`),
  ...decimal(`${path}.minChargingRate`),
];
/** §7.8 */
const profile = (path: string): Refusal[] => [
  [path, null, "type"],
  ...required(
    `${path}.chargingProfileId`,
    `${path}.stackLevel`,
    `${path}.chargingProfilePurpose`,
    `${path}.chargingProfileKind`,
    `${path}.chargingSchedule`,
  ),
  ...int32(`${path}.chargingProfileId`),
  ...int32(`${path}.transactionId`),
  ...integer(`${path}.stackLevel`),
  ...member(`${path}.chargingProfilePurpose`, "ChargePointMax", "txProfile"),
  ...member(`${path}.chargingProfileKind`, "absolute", "Fixed"),
  ...member(`${path}.recurrencyKind`, "Monthly"),
  ...dateTime(`${path}.validFrom`),
  ...dateTime(`${path}.validTo`),
  ...schedule(`${path}.chargingSchedule`),
];

// Groups of fields, security white paper 6.

/** 6.1 */
const certificateHashData = (path: string): Refusal[] => [
  [path, "1A2B3C", "type"],
  ...required(`${path}.hashAlgorithm`, `${path}.issuerNameHash`, `${path}.issuerKeyHash`, `${path}.serialNumber`),
  ...member(`${path}.hashAlgorithm`, "SHA1", "sha256", "SHA-256"),
  ...ciString(`${path}.issuerNameHash`, 128),
  ...ciString(`${path}.issuerKeyHash`, 128),
  ...ciString(`${path}.serialNumber`, 40),
];
/** 6.9 */
const firmware = (path: string): Refusal[] => [
  [path, "https://example.org/fw.bin", "type"],
  ...required(`${path}.location`, `${path}.retrieveDateTime`, `${path}.signingCertificate`, `${path}.signature`),
  ...shortUri(`${path}.location`, 512),
  ...dateTime(`${path}.retrieveDateTime`),
  ...dateTime(`${path}.installDateTime`),
  ...pem(`${path}.signingCertificate`, 5500),
  ...text(`${path}.signature`, 800),
];
/** 6.14 */
const logParameters = (path: string): Refusal[] => [
  [path, "https://example.org/logs", "type"],
  ...required(`${path}.remoteLocation`),
  ...shortUri(`${path}.remoteLocation`, 512),
  ...dateTime(`${path}.oldestTimestamp`),
  ...dateTime(`${path}.latestTimestamp`),
];

/** The messages, OCPP 1.6 §6 and security white paper 5. One that has no field has no rows. */
const refusals: Readonly<Record<string, readonly Refusal[]>> = {
  // Core
  "Authorize.req": [...required("idTag"), ...identity("idTag")],
  "Authorize.conf": [...required("idTagInfo"), ...idTagInfo("idTagInfo")],
  "BootNotification.req": [
    ...required("chargePointModel", "chargePointVendor"),
    ...ciString("chargeBoxSerialNumber", 25),
    ...ciString("chargePointModel", 20),
    ...ciString("chargePointSerialNumber", 25),
    ...ciString("chargePointVendor", 20),
    ...ciString("firmwareVersion", 50),
    ...ciString("iccid", 20),
    ...ciString("imsi", 20),
    ...ciString("meterSerialNumber", 25),
    ...ciString("meterType", 25),
  ],
  "BootNotification.conf": [
    ...required("currentTime", "interval", "status"),
    ...dateTime("currentTime"),
    ...int32("interval"),
    ...member("status", "accepted", "Unknown"),
  ],
  "ChangeAvailability.req": [
    ...required("connectorId", "type"),
    ...integer("connectorId"),
    ...member("type", "Available"),
  ],
  "ChangeAvailability.conf": [...required("status"), ...member("status", "Delayed")],
  "ChangeConfiguration.req": [...required("key", "value"), ...ciString("key", 50), ...configurationValue("value")],
  "ChangeConfiguration.conf": [...required("status"), ...member("status", "Reboot")],
  "ClearCache.conf": [...required("status"), ...member("status", "Failed")],
  "DataTransfer.req": [
    ...required("vendorId"),
    ...ciString("vendorId", 255),
    ...ciString("messageId", 50),
    ["data", {}, "type"],
    ["data", null, "type"],
  ],
  "DataTransfer.conf": [...required("status"), ...member("status", "UnknownVendor"), ["data", [], "type"]],
  "GetConfiguration.req": [["key", "HeartbeatInterval", "type"], ...ciString("key.0", 50)],
  "GetConfiguration.conf": [
    ["configurationKey", {}, "type"],
    ...keyValue("configurationKey.0"),
    ["unknownKey", "Foo", "type"],
    ...ciString("unknownKey.0", 50),
  ],
  "Heartbeat.conf": [...required("currentTime"), ...dateTime("currentTime")],
  "MeterValues.req": [
    ...required("connectorId", "meterValue"),
    ...integer("connectorId"),
    ...int32("transactionId"),
    ["meterValue", {}, "type"],
    ["meterValue", [], "count"],
    ...meterValue("meterValue.0"),
  ],
  "RemoteStartTransaction.req": [
    ...required("idTag"),
    ...integer("connectorId", 1),
    ...identity("idTag"),
    ...profile("chargingProfile"),
  ],
  "RemoteStartTransaction.conf": [...required("status"), ...member("status", "Scheduled")],
  "RemoteStopTransaction.req": [...required("transactionId"), ...int32("transactionId")],
  "RemoteStopTransaction.conf": [...required("status"), ...member("status", "Unknown")],
  "Reset.req": [...required("type"), ...member("type", "hard", "Reboot")],
  "Reset.conf": [...required("status"), ...member("status", "Scheduled")],
  "StartTransaction.req": [
    ...required("connectorId", "idTag", "meterStart", "timestamp"),
    ...integer("connectorId", 1),
    ...identity("idTag"),
    ...int32("meterStart"),
    ...int32("reservationId"),
    ...dateTime("timestamp"),
  ],
  "StartTransaction.conf": [
    ...required("idTagInfo", "transactionId"),
    ...idTagInfo("idTagInfo"),
    ...int32("transactionId"),
  ],
  "StatusNotification.req": [
    ...required("connectorId", "errorCode", "status"),
    ...integer("connectorId"),
    ...member("errorCode", "Error", "noError"),
    ...ciString("info", 50),
    ...member("status", "Occupied", "charging"),
    ...dateTime("timestamp"),
    ...ciString("vendorId", 255),
    ...ciString("vendorErrorCode", 50),
  ],
  "StopTransaction.req": [
    ...required("meterStop", "timestamp", "transactionId"),
    ...identity("idTag"),
    ...int32("meterStop"),
    ...dateTime("timestamp"),
    ...int32("transactionId"),
    ...member("reason", "Timeout", "Deauthorized"),
    ["transactionData", {}, "type"],
    ...meterValue("transactionData.0"),
  ],
  "StopTransaction.conf": [...idTagInfo("idTagInfo")],
  "UnlockConnector.req": [...required("connectorId"), ...integer("connectorId", 1)],
  "UnlockConnector.conf": [...required("status"), ...member("status", "Failed")],

  // Firmware Management
  "DiagnosticsStatusNotification.req": [...required("status"), ...member("status", "Uploadfailed")],
  "FirmwareStatusNotification.req": [...required("status"), ...member("status", "Install")],
  "GetDiagnostics.req": [
    ...required("location"),
    ...uri("location"),
    ...int32("retries"),
    ...int32("retryInterval"),
    ...dateTime("startTime"),
    ...dateTime("stopTime"),
  ],
  "GetDiagnostics.conf": [...ciString("fileName", 255)],
  "UpdateFirmware.req": [
    ...required("location", "retrieveDate"),
    ...uri("location"),
    ...int32("retries"),
    ...dateTime("retrieveDate"),
    ...int32("retryInterval"),
  ],

  // Local Auth List Management
  "GetLocalListVersion.conf": [...required("listVersion"), ...int32("listVersion")],
  "SendLocalList.req": [
    ...required("listVersion", "updateType"),
    ...int32("listVersion"),
    ["localAuthorizationList", {}, "type"],
    ...authorizationData("localAuthorizationList"),
    ...member("updateType", "Partial"),
  ],
  "SendLocalList.conf": [...required("status"), ...member("status", "Rejected")],

  // Remote Trigger
  "TriggerMessage.req": [
    ...required("requestedMessage"),
    ...member("requestedMessage", "Authorize"),
    ...integer("connectorId"),
  ],
  "TriggerMessage.conf": [...required("status"), ...member("status", "NotSupported")],

  // Reservation
  "CancelReservation.req": [...required("reservationId"), ...int32("reservationId")],
  "CancelReservation.conf": [...required("status"), ...member("status", "Unknown")],
  "ReserveNow.req": [
    ...required("connectorId", "expiryDate", "idTag", "reservationId"),
    ...integer("connectorId"),
    ...dateTime("expiryDate"),
    ...identity("idTag"),
    ...identity("parentIdTag"),
    ...int32("reservationId"),
  ],
  "ReserveNow.conf": [...required("status"), ...member("status", "Available")],

  // Security
  "CertificateSigned.req": [...required("certificateChain"), ...pem("certificateChain", 10_000)],
  "CertificateSigned.conf": [...required("status"), ...member("status", "Failed")],
  "DeleteCertificate.req": [...required("certificateHashData"), ...certificateHashData("certificateHashData")],
  "DeleteCertificate.conf": [...required("status"), ...member("status", "Success", "Rejected")],
  "ExtendedTriggerMessage.req": [
    ...required("requestedMessage"),
    ...member("requestedMessage", "DiagnosticsStatusNotification", "SignedFirmwareStatusNotification"),
    ...integer("connectorId", 1),
  ],
  "ExtendedTriggerMessage.conf": [...required("status"), ...member("status", "NotSupported")],
  "GetInstalledCertificateIds.req": [
    ...required("certificateType"),
    ...member("certificateType", "CSMSRootCertificate", "V2GRootCertificate"),
  ],
  "GetInstalledCertificateIds.conf": [
    ...required("status"),
    ...member("status", "Rejected"),
    ["certificateHashData", {}, "type"],
    ...certificateHashData("certificateHashData.0"),
  ],
  "GetLog.req": [
    ...required("logType", "requestId", "log"),
    ...member("logType", "Security", "diagnosticsLog"),
    ...int32("requestId"),
    ...int32("retries"),
    ...int32("retryInterval"),
    ...logParameters("log"),
  ],
  "GetLog.conf": [...required("status"), ...member("status", "AcceptedCancelled"), ...text("filename", 255)],
  "InstallCertificate.req": [
    ...required("certificateType", "certificate"),
    ...member("certificateType", "CSMSRootCertificate"),
    ...pem("certificate", 5500),
  ],
  "InstallCertificate.conf": [...required("status"), ...member("status", "Installed")],
  "LogStatusNotification.req": [
    ...required("status"),
    ...member("status", "UploadFailed", "AcceptedCanceled"),
    ...int32("requestId"),
  ],
  "SecurityEventNotification.req": [
    ...required("type", "timestamp"),
    ...text("type", 50),
    ...dateTime("timestamp"),
    ...text("techInfo", 255),
  ],
  "SignCertificate.req": [...required("csr"), ...pem("csr", 5500)],
  "SignCertificate.conf": [...required("status"), ...member("status", "Failed")],
  "SignedFirmwareStatusNotification.req": [
    ...required("status"),
    ...member("status", "CertificateVerified", "InvalidCertificate", "RevokedCertificate"),
    ...int32("requestId"),
  ],
  "SignedUpdateFirmware.req": [
    ...required("requestId", "firmware"),
    ...int32("retries"),
    ...int32("retryInterval"),
    ...int32("requestId"),
    ...firmware("firmware"),
  ],
  "SignedUpdateFirmware.conf": [...required("status"), ...member("status", "InvalidSignature")],

  // Smart Charging
  "ClearChargingProfile.req": [
    ...int32("id"),
    ...integer("connectorId"),
    ...member("chargingProfilePurpose", "All"),
    ...integer("stackLevel"),
  ],
  "ClearChargingProfile.conf": [...required("status"), ...member("status", "Rejected")],
  "GetCompositeSchedule.req": [
    ...required("connectorId", "duration"),
    ...integer("connectorId"),
    ...int32("duration"),
    ...member("chargingRateUnit", "Wh"),
  ],
  "GetCompositeSchedule.conf": [
    ...required("status"),
    ...member("status", "OK"),
    ...integer("connectorId"),
    ...dateTime("scheduleStart"),
    ...schedule("chargingSchedule"),
  ],
  "SetChargingProfile.req": [
    ...required("connectorId", "csChargingProfiles"),
    ...integer("connectorId"),
    ...profile("csChargingProfiles"),
  ],
  "SetChargingProfile.conf": [...required("status"), ...member("status", "Failed")],
};

/**
 * What only a constructor refuses: OCPP 1.6 does not forbid it, so that a receiver accepts it, with advice of the same
 * rule at the same place; an offset from UTC it accepts without (§3.15). The value stays as it is, unless the row says
 * what it becomes. `beside` are other fields of the same object that the row needs.
 */
type OfSender = [path: string, value: unknown, rule: string, more?: { becomes?: unknown; beside?: object }];

const emptyText = (...paths: string[]): OfSender[] => paths.map((path): OfSender => [path, "", "empty-text"]);
const unusual = (path: string, ...values: number[]): OfSender[] =>
  values.map((value): OfSender => [path, value, "usual-range"]);
const beyond16Bits = (path: string): OfSender[] => unusual(path, 65_536, 2_147_483_647);
const unusualRetries = unusual("retries", -1, -2_147_483_648, 65_536, 2_147_483_647);
const otherTime = (path: string): OfSender[] => [
  [path, "2025-01-02T15:04Z", "time-seconds", { becomes: "2025-01-02T15:04:00Z" }],
  [path, "2025-01-02T15:04+00:00", "time-seconds", { becomes: "2025-01-02T15:04:00Z" }],
  [path, "2025-01-02T15:04:05+02:00", "utc", { becomes: "2025-01-02T13:04:05Z" }],
  [path, "2025-01-02T15:04:05.250-05:45", "utc", { becomes: "2025-01-02T20:49:05.250Z" }],
];
const relativeUri = (path: string): OfSender[] =>
  ["example.org/logs", "/logs", "//example.org/logs", "?logs", "#logs", "."].map((uri) => [path, uri, "absolute-uri"]);
const emptyReading = (path: string): OfSender[] => [
  ...otherTime(`${path}.timestamp`),
  [`${path}.sampledValue.0.value`, "", "signed-value-empty", { beside: { format: "SignedData" } }],
];
const unusualSchedule = (path: string): OfSender[] => [
  ...unusual(`${path}.chargingSchedulePeriod.0.limit`, -0.1, -1, -1e300),
  ...unusual(`${path}.chargingSchedulePeriod.0.numberPhases`, 0, 4, -1, -2_147_483_648, 2_147_483_647),
  ...unusual(`${path}.minChargingRate`, -0.1, -1),
];
const unusualProfile = (path: string): OfSender[] => [
  ...beyond16Bits(`${path}.stackLevel`),
  ...otherTime(`${path}.validFrom`),
  ...otherTime(`${path}.validTo`),
  ...otherTime(`${path}.chargingSchedule.startSchedule`),
  ...unusualSchedule(`${path}.chargingSchedule`),
];

const emptyHashes = (path: string): OfSender[] =>
  emptyText(`${path}.issuerNameHash`, `${path}.issuerKeyHash`, `${path}.serialNumber`);

/** A message that is not here has nothing that only a constructor refuses. */
const ofSenders: Readonly<Record<string, readonly OfSender[]>> = {
  // Core
  "Authorize.conf": otherTime("idTagInfo.expiryDate"),
  "BootNotification.req": emptyText(
    "chargeBoxSerialNumber",
    "chargePointModel",
    "chargePointSerialNumber",
    "chargePointVendor",
    "firmwareVersion",
    "iccid",
    "imsi",
    "meterSerialNumber",
    "meterType",
  ),
  "BootNotification.conf": otherTime("currentTime"),
  "ChangeAvailability.req": beyond16Bits("connectorId"),
  "ChangeConfiguration.req": emptyText("key"),
  "DataTransfer.req": emptyText("vendorId", "messageId"),
  "GetConfiguration.req": emptyText("key.0"),
  "GetConfiguration.conf": emptyText("configurationKey.0.key", "unknownKey.0"),
  "Heartbeat.conf": otherTime("currentTime"),
  "MeterValues.req": [...beyond16Bits("connectorId"), ...emptyReading("meterValue.0")],
  "RemoteStartTransaction.req": [...beyond16Bits("connectorId"), ...unusualProfile("chargingProfile")],
  "StartTransaction.req": [...beyond16Bits("connectorId"), ...otherTime("timestamp")],
  "StartTransaction.conf": otherTime("idTagInfo.expiryDate"),
  "StatusNotification.req": [
    ...beyond16Bits("connectorId"),
    ...emptyText("info", "vendorId", "vendorErrorCode"),
    ...otherTime("timestamp"),
  ],
  "StopTransaction.req": [...otherTime("timestamp"), ...emptyReading("transactionData.0")],
  "StopTransaction.conf": otherTime("idTagInfo.expiryDate"),
  "UnlockConnector.req": beyond16Bits("connectorId"),

  // Firmware Management
  "GetDiagnostics.req": [
    ...relativeUri("location"),
    ...unusualRetries,
    ...otherTime("startTime"),
    ...otherTime("stopTime"),
  ],
  "GetDiagnostics.conf": emptyText("fileName"),
  "UpdateFirmware.req": [...relativeUri("location"), ...unusualRetries, ...otherTime("retrieveDate")],

  // Local Auth List Management
  "GetLocalListVersion.conf": unusual("listVersion", -2, -2_147_483_648),
  "SendLocalList.req": [
    ["listVersion", -2, "list-version-sign"],
    ["listVersion", -2_147_483_648, "list-version-sign"],
    ...otherTime("localAuthorizationList.1.idTagInfo.expiryDate"),
  ],

  // Remote Trigger
  "TriggerMessage.req": beyond16Bits("connectorId"),

  // Reservation
  "ReserveNow.req": [...beyond16Bits("connectorId"), ...otherTime("expiryDate")],

  // Security
  "DeleteCertificate.req": emptyHashes("certificateHashData"),
  "ExtendedTriggerMessage.req": beyond16Bits("connectorId"),
  "GetInstalledCertificateIds.conf": emptyHashes("certificateHashData.0"),
  "GetLog.req": [
    ...unusualRetries,
    ...relativeUri("log.remoteLocation"),
    ...otherTime("log.oldestTimestamp"),
    ...otherTime("log.latestTimestamp"),
  ],
  "SecurityEventNotification.req": otherTime("timestamp"),
  "SignedUpdateFirmware.req": [
    ...unusualRetries,
    ...relativeUri("firmware.location"),
    ...otherTime("firmware.retrieveDateTime"),
    ...otherTime("firmware.installDateTime"),
  ],

  // Smart Charging
  "ClearChargingProfile.req": [...beyond16Bits("connectorId"), ...beyond16Bits("stackLevel")],
  "GetCompositeSchedule.req": beyond16Bits("connectorId"),
  "GetCompositeSchedule.conf": [
    ...beyond16Bits("connectorId"),
    ...otherTime("scheduleStart"),
    ...unusualSchedule("chargingSchedule"),
  ],
  "SetChargingProfile.req": [...beyond16Bits("connectorId"), ...unusualProfile("csChargingProfiles")],
};

const kinds: Readonly<Record<string, string>> = {
  required: "EmptyValue",
  "min-length": "EmptyValue",
  count: "EmptyValue",
  "empty-text": "EmptyValue",
  "signed-value-empty": "EmptyValue",
};
const violations: Readonly<Record<string, string>> = {
  required: "OccurenceConstraintViolation",
  count: "OccurenceConstraintViolation",
  type: "TypeConstraintViolation",
};

/** What is reported by a rule at a place. */
const expectedOf = (rule: string, path: Path): object => ({
  kind: kinds[rule] ?? "InvalidValue",
  rule,
  path,
  violation: violations[rule] ?? "PropertyConstraintViolation",
});

const pathOf = (place: string): Path => place.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const exampleOf = (name: string): unknown => {
  const [action = "", kind = ""] = name.split(".");
  return examples[action]?.[kind as "req" | "conf"].at(-1);
};

/** Fields of the fullest example may exclude each other once one is changed, so that others may have findings as well. */
const foundAt = (findings: readonly Finding[] | undefined, path: Path): Finding[] | undefined =>
  findings?.filter((finding) => String(finding.path) === String(path));

describe.each(Object.entries(refusals))("%s", (name, cases) => {
  const constructor = constructorOf(name);
  const [action = ""] = name.split(".");

  test.each(cases)("%s = %j is refused by %s", (place, value, rule, ofSender = rule) => {
    const path = pathOf(place);
    const payload = changedAt(withParents(exampleOf(name), place.split("."), action), path, () => value);
    for (const [result, by] of [
      [constructor.decode(payload), rule],
      [construct(constructor, payload), ofSender],
    ] as const) {
      expect(foundAt(result.issues, path)).toMatchObject([{ level: "error", ...expectedOf(by, path) }]);
    }
  });
});

describe.each(Object.entries(ofSenders))("%s, of a sender", (name, cases) => {
  const constructor = constructorOf(name);
  const [action = ""] = name.split(".");

  test.each(cases)("%s = %j is refused by %s from a constructor only", (place, value, rule, more = {}) => {
    const { becomes = value, beside = {} } = more;
    const path = pathOf(place);
    const example = withParents(exampleOf(name), place.split("."), action);
    const payload = changedAt(
      changedAt(example, path, () => value),
      path.slice(0, -1),
      (parent) => (Array.isArray(parent) ? parent : { ...(parent as object), ...beside }),
    );
    const expected = changedAt(payload, path, () => becomes);

    expect(construct(constructor, payload)).toMatchObject({
      ok: false,
      issues: [{ level: "error", ...expectedOf(rule, path) }],
    });
    const text = JSON.stringify(payload);
    for (const options of [undefined, { tolerant: true }]) {
      for (const result of [constructor.decode(payload, options), constructor.decodeJson(text, options)]) {
        expect(unwrap(result)).toStrictEqual(expected);
        const { warnings } = result as Success<unknown>;
        const advice = rule === "utc" ? [] : [{ level: "advice", ...expectedOf(rule, path) }];
        expect(warnings.filter((warning) => warning.rule === rule)).toMatchObject(advice);
        expect(warnings.filter(({ level }) => level !== "advice")).toEqual([]);
      }
    }
  });
});

/** The examples as they are, but with the optional fields on the way to the path. */
function withParents(example: unknown, [first]: readonly string[], action: string): unknown {
  if (action === "ClearChargingProfile") return {};
  if (action === "StopTransaction" && first === "transactionData") {
    return changedAt(examples["StopTransaction"]?.req[1], ["idTag"], () => undefined);
  }
  return example;
}

/** Every field that a schema describes, and the first item of every list, at every depth. */
function* placesOf({ properties = {}, items }: Schema, within = ""): Generator<string> {
  for (const [name, inner] of Object.entries(properties)) {
    yield `${within}${name}`;
    yield* placesOf(inner, `${within}${name}.`);
  }
  if (items === undefined) return;
  yield `${within}0`;
  yield* placesOf(items, `${within}0.`);
}

/** Every field that a schema requires, at every depth. */
function* requiredPlacesOf({ properties = {}, required = [], items = {} }: Schema, within = ""): Generator<string> {
  for (const name of required) yield `${within}${name}`;
  for (const [name, inner] of Object.entries(properties)) yield* requiredPlacesOf(inner, `${within}${name}.`);
  if (items.properties !== undefined) yield* requiredPlacesOf(items, `${within}0.`);
}

describe.each(messages)("the table has, for %s,", (name, _action, _kind, constructor) => {
  const rows = (refusals[name] ?? []).map(([path, , rule]) => ({ rule, place: path.replace(/\b\d+\b/g, "0") }));

  test("rows of every field and of the items of every list, at every depth", () => {
    const covered = new Set(rows.map(({ place }) => place));
    expect([...covered].sort()).toEqual([...placesOf(schemaOf(constructor))].sort());
  });

  test("a row of a wrong type for every field and for the items of every list, at every depth", () => {
    const covered = new Set(rows.filter(({ rule }) => rule === "type").map(({ place }) => place));
    expect([...covered].sort()).toEqual([...placesOf(schemaOf(constructor))].sort());
  });

  test("a row without each field that is required, at every depth", () => {
    const covered = new Set(rows.filter(({ rule }) => rule === "required").map(({ place }) => place));
    expect([...covered].sort()).toEqual([...requiredPlacesOf(schemaOf(constructor))].sort());
  });
});

/** Numbers that a sender keeps within what is usual, besides limits, by the names of their fields. */
const usualRanges = ["connectorId", "stackLevel", "retries", "numberPhases"];

/** Texts of the security white paper, which may be empty, by the names of their fields. */
const mayBeEmpty = [
  ...["certificateChain", "certificate", "csr", "signingCertificate", "signature"],
  ...["filename", "type", "techInfo"],
];

/** The rules that ask more of a sender of this value than OCPP 1.6 does. */
function rulesForSenders(message: string, name: string, schema: Schema): string[] {
  const { type, format, maxLength, minLength, pattern } = schema as Record<string, unknown>;
  if (format === "date-time") return ["time-seconds", "utc"];
  if (format === "uri-reference") return ["absolute-uri"];
  if (type === "number" || usualRanges.includes(name)) return ["usual-range"];
  if (name === "listVersion") return [message === "SendLocalList.req" ? "list-version-sign" : "usual-range"];
  if (mayBeEmpty.includes(name)) return [];
  if (maxLength !== undefined) return name === "value" || minLength !== undefined ? [] : ["empty-text"];
  return pattern === undefined ? [] : ["signed-value-empty"];
}

function* askedOfSenders(message: string, schema: Schema, within = ""): Generator<string> {
  const { properties = {}, items } = schema;
  const inner = items === undefined ? Object.entries(properties) : [["0", items] as const];
  for (const [name, of] of inner) {
    for (const rule of rulesForSenders(message, name, of)) yield `${within}${name} ${rule}`;
    yield* askedOfSenders(message, of, `${within}${name}.`);
  }
}

/** A time that must be left out anyway. */
const neverAccepted = "chargingSchedule.startSchedule ";

test.each(messages)("the second table has, for %s, rows of every value that only senders are asked about", (name) => {
  const covered = new Set((ofSenders[name] ?? []).map(([path, , rule]) => `${path.replace(/\b\d+\b/g, "0")} ${rule}`));
  const asked = [...askedOfSenders(name, schemaOf(constructorOf(name)))].filter(
    (row) => !row.startsWith(neverAccepted),
  );
  expect([...covered].sort()).toEqual(asked.sort());
});
