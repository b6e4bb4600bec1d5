/**
 * The 56 messages of OCPP 1.6 itself checked by hand, as one would without a library: types, lengths, ranges, members and times of the
 * fields that OCPP has. They look for no other fields, hold no rule between fields, and say only yes or no.
 */
type Json = Readonly<Record<string, unknown>>;

const printable = /^[ -~]*$/;
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= most && printable.test(value);

export const isInt = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

export const isTime = (value: unknown): value is string =>
  typeof value === "string" && utc.test(value) && !Number.isNaN(Date.parse(value));

const isInt32 = (value: unknown): boolean => isInt(value, -2_147_483_648, 2_147_483_647);
const isConnector = (value: unknown): boolean => isInt(value, 0, 65_535);
const isLimit = (value: unknown): boolean =>
  typeof value === "number" && value >= 0 && Math.abs(Math.round(value * 10) - value * 10) < 1e-6;

const none = (value: unknown): value is undefined => value === undefined;

const isList = (value: unknown, item: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && (value as unknown[]).every(item);

const authorization = new Set<unknown>(["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"]);

export const isIdTagInfo = (o: unknown): boolean =>
  isObject(o) &&
  authorization.has(o["status"]) &&
  (none(o["expiryDate"]) || isTime(o["expiryDate"])) &&
  (none(o["parentIdTag"]) || isText(o["parentIdTag"], 20));

const contexts = new Set<unknown>([
  "Interruption.Begin",
  "Interruption.End",
  "Other",
  "Sample.Clock",
  "Sample.Periodic",
  "Transaction.Begin",
  "Transaction.End",
  "Trigger",
]);
const measurands = new Set<unknown>([
  "Energy.Active.Export.Register",
  "Energy.Active.Import.Register",
  "Energy.Reactive.Export.Register",
  "Energy.Reactive.Import.Register",
  "Energy.Active.Export.Interval",
  "Energy.Active.Import.Interval",
  "Energy.Reactive.Export.Interval",
  "Energy.Reactive.Import.Interval",
  "Power.Active.Export",
  "Power.Active.Import",
  "Power.Offered",
  "Power.Reactive.Export",
  "Power.Reactive.Import",
  "Power.Factor",
  "Current.Import",
  "Current.Export",
  "Current.Offered",
  "Voltage",
  "Frequency",
  "Temperature",
  "SoC",
  "RPM",
]);
const phases = new Set<unknown>(["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"]);
const locations = new Set<unknown>(["Body", "Cable", "EV", "Inlet", "Outlet"]);
const units = new Set<unknown>([
  "Wh",
  "kWh",
  "varh",
  "kvarh",
  "W",
  "kW",
  "VA",
  "kVA",
  "var",
  "kvar",
  "A",
  "V",
  "K",
  "Celcius",
  "Celsius",
  "Fahrenheit",
  "Percent",
]);

const isSampledValue = (o: unknown): boolean =>
  isObject(o) &&
  typeof o["value"] === "string" &&
  o["value"] !== "" &&
  (none(o["context"]) || contexts.has(o["context"])) &&
  (none(o["format"]) || o["format"] === "Raw" || o["format"] === "SignedData") &&
  (none(o["measurand"]) || measurands.has(o["measurand"])) &&
  (none(o["phase"]) || phases.has(o["phase"])) &&
  (none(o["location"]) || locations.has(o["location"])) &&
  (none(o["unit"]) || units.has(o["unit"]));

const isMeterValue = (o: unknown): boolean =>
  isObject(o) && isTime(o["timestamp"]) && isList(o["sampledValue"], isSampledValue);

const isPeriod = (o: unknown): boolean =>
  isObject(o) &&
  isInt32(o["startPeriod"]) &&
  isLimit(o["limit"]) &&
  (none(o["numberPhases"]) || isInt(o["numberPhases"], 1, 3));

const isSchedule = (o: unknown): boolean =>
  isObject(o) &&
  (none(o["duration"]) || isInt32(o["duration"])) &&
  (none(o["startSchedule"]) || isTime(o["startSchedule"])) &&
  (o["chargingRateUnit"] === "A" || o["chargingRateUnit"] === "W") &&
  isList(o["chargingSchedulePeriod"], isPeriod) &&
  (none(o["minChargingRate"]) || isLimit(o["minChargingRate"]));

const purposes = new Set<unknown>(["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"]);
const kinds = new Set<unknown>(["Absolute", "Recurring", "Relative"]);

const isProfile = (o: unknown): boolean =>
  isObject(o) &&
  isInt32(o["chargingProfileId"]) &&
  (none(o["transactionId"]) || isInt32(o["transactionId"])) &&
  isConnector(o["stackLevel"]) &&
  purposes.has(o["chargingProfilePurpose"]) &&
  kinds.has(o["chargingProfileKind"]) &&
  (none(o["recurrencyKind"]) || o["recurrencyKind"] === "Daily" || o["recurrencyKind"] === "Weekly") &&
  (none(o["validFrom"]) || isTime(o["validFrom"])) &&
  (none(o["validTo"]) || isTime(o["validTo"])) &&
  isSchedule(o["chargingSchedule"]);

export const isAuthorizationData = (o: unknown): boolean =>
  isObject(o) && isText(o["idTag"], 20) && (none(o["idTagInfo"]) || isIdTagInfo(o["idTagInfo"]));

const isKeyValue = (o: unknown): boolean =>
  isObject(o) &&
  isText(o["key"], 50) &&
  typeof o["readonly"] === "boolean" &&
  (none(o["value"]) || o["value"] === "" || isText(o["value"], 500));

const errorCodes = new Set<unknown>([
  "ConnectorLockFailure",
  "EVCommunicationError",
  "GroundFailure",
  "HighTemperature",
  "InternalError",
  "LocalListConflict",
  "NoError",
  "OtherError",
  "OverCurrentFailure",
  "PowerMeterFailure",
  "PowerSwitchFailure",
  "ReaderFailure",
  "ResetFailure",
  "UnderVoltage",
  "OverVoltage",
  "WeakSignal",
]);
const states = new Set<unknown>([
  "Available",
  "Preparing",
  "Charging",
  "SuspendedEVSE",
  "SuspendedEV",
  "Finishing",
  "Reserved",
  "Unavailable",
  "Faulted",
]);
const reasons = new Set<unknown>([
  "DeAuthorized",
  "EmergencyStop",
  "EVDisconnected",
  "HardReset",
  "Local",
  "Other",
  "PowerLoss",
  "Reboot",
  "Remote",
  "SoftReset",
  "UnlockCommand",
]);
const triggers = new Set<unknown>([
  "BootNotification",
  "DiagnosticsStatusNotification",
  "FirmwareStatusNotification",
  "Heartbeat",
  "MeterValues",
  "StatusNotification",
]);

const empty = isObject;

const status =
  (...members: string[]) =>
  (o: unknown): boolean =>
    isObject(o) && typeof o["status"] === "string" && members.includes(o["status"]);

const isUri = (value: unknown): boolean => typeof value === "string" && URL.canParse(value);

/** Of each message whether it is valid, by a name such as `Authorize.req`. */
export const byHand: Readonly<Record<string, (payload: unknown) => boolean>> = {
  "Authorize.req": (o) => isObject(o) && isText(o["idTag"], 20),
  "Authorize.conf": (o) => isObject(o) && isIdTagInfo(o["idTagInfo"]),
  "BootNotification.req": (o) =>
    isObject(o) &&
    (none(o["chargeBoxSerialNumber"]) || isText(o["chargeBoxSerialNumber"], 25)) &&
    isText(o["chargePointModel"], 20) &&
    (none(o["chargePointSerialNumber"]) || isText(o["chargePointSerialNumber"], 25)) &&
    isText(o["chargePointVendor"], 20) &&
    (none(o["firmwareVersion"]) || isText(o["firmwareVersion"], 50)) &&
    (none(o["iccid"]) || isText(o["iccid"], 20)) &&
    (none(o["imsi"]) || isText(o["imsi"], 20)) &&
    (none(o["meterSerialNumber"]) || isText(o["meterSerialNumber"], 25)) &&
    (none(o["meterType"]) || isText(o["meterType"], 25)),
  "BootNotification.conf": (o) =>
    isObject(o) &&
    isTime(o["currentTime"]) &&
    isInt32(o["interval"]) &&
    (o["status"] === "Accepted" || o["status"] === "Pending" || o["status"] === "Rejected"),
  "CancelReservation.req": (o) => isObject(o) && isInt32(o["reservationId"]),
  "CancelReservation.conf": status("Accepted", "Rejected"),
  "ChangeAvailability.req": (o) =>
    isObject(o) && isConnector(o["connectorId"]) && (o["type"] === "Inoperative" || o["type"] === "Operative"),
  "ChangeAvailability.conf": status("Accepted", "Rejected", "Scheduled"),
  "ChangeConfiguration.req": (o) =>
    isObject(o) && isText(o["key"], 50) && (o["value"] === "" || isText(o["value"], 500)),
  "ChangeConfiguration.conf": status("Accepted", "Rejected", "RebootRequired", "NotSupported"),
  "ClearCache.req": empty,
  "ClearCache.conf": status("Accepted", "Rejected"),
  "ClearChargingProfile.req": (o) =>
    isObject(o) &&
    (none(o["id"]) || isInt32(o["id"])) &&
    (none(o["connectorId"]) || isConnector(o["connectorId"])) &&
    (none(o["chargingProfilePurpose"]) || purposes.has(o["chargingProfilePurpose"])) &&
    (none(o["stackLevel"]) || isConnector(o["stackLevel"])),
  "ClearChargingProfile.conf": status("Accepted", "Unknown"),
  "DataTransfer.req": (o) =>
    isObject(o) &&
    isText(o["vendorId"], 255) &&
    (none(o["messageId"]) || isText(o["messageId"], 50)) &&
    (none(o["data"]) || typeof o["data"] === "string"),
  "DataTransfer.conf": (o) =>
    isObject(o) &&
    (o["status"] === "Accepted" ||
      o["status"] === "Rejected" ||
      o["status"] === "UnknownMessageId" ||
      o["status"] === "UnknownVendorId") &&
    (none(o["data"]) || typeof o["data"] === "string"),
  "DiagnosticsStatusNotification.req": status("Idle", "Uploaded", "UploadFailed", "Uploading"),
  "DiagnosticsStatusNotification.conf": empty,
  "FirmwareStatusNotification.req": status(
    "Downloaded",
    "DownloadFailed",
    "Downloading",
    "Idle",
    "InstallationFailed",
    "Installing",
    "Installed",
  ),
  "FirmwareStatusNotification.conf": empty,
  "GetCompositeSchedule.req": (o) =>
    isObject(o) &&
    isConnector(o["connectorId"]) &&
    isInt32(o["duration"]) &&
    (none(o["chargingRateUnit"]) || o["chargingRateUnit"] === "A" || o["chargingRateUnit"] === "W"),
  "GetCompositeSchedule.conf": (o) =>
    isObject(o) &&
    (o["status"] === "Accepted" || o["status"] === "Rejected") &&
    (none(o["connectorId"]) || isConnector(o["connectorId"])) &&
    (none(o["scheduleStart"]) || isTime(o["scheduleStart"])) &&
    (none(o["chargingSchedule"]) || isSchedule(o["chargingSchedule"])),
  "GetConfiguration.req": (o) => isObject(o) && (none(o["key"]) || isList(o["key"], (key) => isText(key, 50))),
  "GetConfiguration.conf": (o) =>
    isObject(o) &&
    (none(o["configurationKey"]) || isList(o["configurationKey"], isKeyValue)) &&
    (none(o["unknownKey"]) || isList(o["unknownKey"], (key) => isText(key, 50))),
  "GetDiagnostics.req": (o) =>
    isObject(o) &&
    isUri(o["location"]) &&
    (none(o["retries"]) || isConnector(o["retries"])) &&
    (none(o["retryInterval"]) || isInt32(o["retryInterval"])) &&
    (none(o["startTime"]) || isTime(o["startTime"])) &&
    (none(o["stopTime"]) || isTime(o["stopTime"])),
  "GetDiagnostics.conf": (o) => isObject(o) && (none(o["fileName"]) || isText(o["fileName"], 255)),
  "GetLocalListVersion.req": empty,
  "GetLocalListVersion.conf": (o) => isObject(o) && isInt(o["listVersion"], -1, 2_147_483_647),
  "Heartbeat.req": empty,
  "Heartbeat.conf": (o) => isObject(o) && isTime(o["currentTime"]),
  "MeterValues.req": (o) =>
    isObject(o) &&
    isConnector(o["connectorId"]) &&
    (none(o["transactionId"]) || isInt32(o["transactionId"])) &&
    isList(o["meterValue"], isMeterValue),
  "MeterValues.conf": empty,
  "RemoteStartTransaction.req": (o) =>
    isObject(o) &&
    (none(o["connectorId"]) || isInt(o["connectorId"], 1, 65_535)) &&
    isText(o["idTag"], 20) &&
    (none(o["chargingProfile"]) || isProfile(o["chargingProfile"])),
  "RemoteStartTransaction.conf": status("Accepted", "Rejected"),
  "RemoteStopTransaction.req": (o) => isObject(o) && isInt32(o["transactionId"]),
  "RemoteStopTransaction.conf": status("Accepted", "Rejected"),
  "ReserveNow.req": (o) =>
    isObject(o) &&
    isConnector(o["connectorId"]) &&
    isTime(o["expiryDate"]) &&
    isText(o["idTag"], 20) &&
    (none(o["parentIdTag"]) || isText(o["parentIdTag"], 20)) &&
    isInt32(o["reservationId"]),
  "ReserveNow.conf": status("Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"),
  "Reset.req": (o) => isObject(o) && (o["type"] === "Hard" || o["type"] === "Soft"),
  "Reset.conf": status("Accepted", "Rejected"),
  "SendLocalList.req": (o) =>
    isObject(o) &&
    isInt32(o["listVersion"]) &&
    (none(o["localAuthorizationList"]) || isList(o["localAuthorizationList"], isAuthorizationData)) &&
    (o["updateType"] === "Differential" || o["updateType"] === "Full"),
  "SendLocalList.conf": status("Accepted", "Failed", "NotSupported", "VersionMismatch"),
  "SetChargingProfile.req": (o) => isObject(o) && isConnector(o["connectorId"]) && isProfile(o["csChargingProfiles"]),
  "SetChargingProfile.conf": status("Accepted", "Rejected", "NotSupported"),
  "StartTransaction.req": (o) =>
    isObject(o) &&
    isInt(o["connectorId"], 1, 65_535) &&
    isText(o["idTag"], 20) &&
    isInt32(o["meterStart"]) &&
    (none(o["reservationId"]) || isInt32(o["reservationId"])) &&
    isTime(o["timestamp"]),
  "StartTransaction.conf": (o) => isObject(o) && isIdTagInfo(o["idTagInfo"]) && isInt32(o["transactionId"]),
  "StatusNotification.req": (o) =>
    isObject(o) &&
    isConnector(o["connectorId"]) &&
    errorCodes.has(o["errorCode"]) &&
    (none(o["info"]) || isText(o["info"], 50)) &&
    states.has(o["status"]) &&
    (none(o["timestamp"]) || isTime(o["timestamp"])) &&
    (none(o["vendorId"]) || isText(o["vendorId"], 255)) &&
    (none(o["vendorErrorCode"]) || isText(o["vendorErrorCode"], 50)),
  "StatusNotification.conf": empty,
  "StopTransaction.req": (o) =>
    isObject(o) &&
    (none(o["idTag"]) || isText(o["idTag"], 20)) &&
    isInt32(o["meterStop"]) &&
    isTime(o["timestamp"]) &&
    isInt32(o["transactionId"]) &&
    (none(o["reason"]) || reasons.has(o["reason"])) &&
    (none(o["transactionData"]) || isList(o["transactionData"], isMeterValue)),
  "StopTransaction.conf": (o) => isObject(o) && (none(o["idTagInfo"]) || isIdTagInfo(o["idTagInfo"])),
  "TriggerMessage.req": (o) =>
    isObject(o) && triggers.has(o["requestedMessage"]) && (none(o["connectorId"]) || isConnector(o["connectorId"])),
  "TriggerMessage.conf": status("Accepted", "Rejected", "NotImplemented"),
  "UnlockConnector.req": (o) => isObject(o) && isInt(o["connectorId"], 1, 65_535),
  "UnlockConnector.conf": status("Unlocked", "UnlockFailed", "NotSupported"),
  "UpdateFirmware.req": (o) =>
    isObject(o) &&
    isUri(o["location"]) &&
    (none(o["retries"]) || isConnector(o["retries"])) &&
    isTime(o["retrieveDate"]) &&
    (none(o["retryInterval"]) || isInt32(o["retryInterval"])),
  "UpdateFirmware.conf": empty,
};
