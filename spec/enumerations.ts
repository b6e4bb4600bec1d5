import { about, enumeration } from "./language.js";

export const authorizationStatus = enumeration(
  "AuthorizationStatus",
  about("§7.2", "What a Central System says about an idTag."),
  {
    Accepted: "May charge.",
    Blocked: "Is known and may not charge.",
    Expired: "Was valid once and is not any more.",
    Invalid: "Is not known.",
    ConcurrentTx: "Takes part in another transaction already.",
  },
);

export const availabilityStatus = enumeration(
  "AvailabilityStatus",
  about("§7.3", "Answer to a ChangeAvailability.req."),
  {
    Accepted: "The change is accepted and will be made, or was made before.",
    Rejected: "The change is refused.",
    Scheduled: "The change follows when the running transaction ends.",
  },
);

export const availabilityType = enumeration("AvailabilityType", about("§7.4", "What a connector is to become."), {
  Inoperative: "Not available for charging.",
  Operative: "Available for charging.",
});

export const cancelReservationStatus = enumeration(
  "CancelReservationStatus",
  about("§7.5", "Answer to a CancelReservation.req."),
  {
    Accepted: "The reservation is gone.",
    Rejected: "There is no such reservation.",
  },
);

export const chargePointErrorCode = enumeration(
  "ChargePointErrorCode",
  about("§7.6", "What went wrong at a Charge Point or connector."),
  {
    ConnectorLockFailure: "A connector did not lock or unlock.",
    EVCommunicationError:
      "Communication with the vehicle failed: a warning, with Preparing, SuspendedEV, SuspendedEVSE and Finishing only.",
    GroundFailure: "The ground fault circuit breaker is active.",
    HighTemperature: "It is too hot inside.",
    InternalError: "Hardware or software failed.",
    LocalListConflict: "The local list disagrees with what the Central System says.",
    NoError: "Nothing to report.",
    OtherError: "Something else; see vendorErrorCode.",
    OverCurrentFailure: "The over-current protection tripped.",
    OverVoltage: "The voltage is too high.",
    PowerMeterFailure: "The energy or power meter failed.",
    PowerSwitchFailure: "The power switch failed.",
    ReaderFailure: "The idTag reader failed.",
    ResetFailure: "A reset failed.",
    UnderVoltage: "The voltage is too low.",
    WeakSignal: "The wireless signal is weak.",
  },
  { other: "OtherError" },
);

export const chargePointStatus = enumeration(
  "ChargePointStatus",
  about("§7.7", "State of a connector; connector 0 has only Available, Unavailable and Faulted."),
  {
    Available: "Free for a new user.",
    Preparing: "Occupied, and not ready to charge yet.",
    Charging: "The way is open and the vehicle may charge; it need not be taking energy.",
    SuspendedEVSE:
      "A vehicle is connected and the Charge Point offers it no energy, for a limit or a refused idTag; also when both suspend.",
    SuspendedEV: "The Charge Point is ready to offer energy, and the vehicle neither asks for any nor takes any.",
    Finishing: "The transaction is over and the connector is not free yet.",
    Reserved: "Kept for somebody.",
    Unavailable: "Not available for charging.",
    Faulted: "Not available because of an error.",
  },
);

export const chargingProfileKindType = enumeration(
  "ChargingProfileKindType",
  about("§7.9", "What the times of a schedule refer to."),
  {
    Absolute: "A fixed moment, startSchedule.",
    Recurring: "A moment that comes back every day or week.",
    Relative: "The start of charging.",
  },
);

export const chargingProfilePurposeType = enumeration(
  "ChargingProfilePurposeType",
  about("§7.10", "What a charging profile limits."),
  {
    ChargePointMaxProfile: "The whole Charge Point.",
    TxDefaultProfile: "New transactions, and running ones without a profile of their own.",
    TxProfile: "One transaction.",
  },
);

export const chargingProfileStatus = enumeration(
  "ChargingProfileStatus",
  about("§7.11", "Answer to a SetChargingProfile.req."),
  {
    Accepted: "The profile is accepted and will be put in force.",
    Rejected: "The profile is refused.",
    NotSupported: "This request is not supported; without smart charging, the answer is a CALLERROR with NotSupported.",
  },
);

export const chargingRateUnitType = enumeration(
  "ChargingRateUnitType",
  about("§7.12", "Unit of a charging limit."),
  {
    W: "Watts, over all phases.",
    A: "Amperes, per phase.",
  },
  { aliases: ["ChargingRateUnit"] },
);

export const clearCacheStatus = enumeration("ClearCacheStatus", about("§7.20", "Answer to a ClearCache.req."), {
  Accepted: "The cache is empty.",
  Rejected: "The cache was not cleared.",
});

export const clearChargingProfileStatus = enumeration(
  "ClearChargingProfileStatus",
  about("§7.21", "Answer to a ClearChargingProfile.req."),
  {
    Accepted: "The profiles will be removed.",
    Unknown: "No profile matched.",
  },
);

export const configurationStatus = enumeration(
  "ConfigurationStatus",
  about("§7.22", "Answer to a ChangeConfiguration.req."),
  {
    Accepted: "The value is in force.",
    Rejected: "The value is refused.",
    RebootRequired: "The value is stored and in force after a reboot.",
    NotSupported: "The key is not known.",
  },
);

export const dataTransferStatus = enumeration("DataTransferStatus", about("§7.23", "Answer to a DataTransfer.req."), {
  Accepted: "The message was understood and accepted.",
  Rejected: "The message was understood and refused.",
  UnknownMessageId: "The vendor is known, the messageId is not.",
  UnknownVendorId: "The vendor is not known.",
});

export const diagnosticsStatus = enumeration(
  "DiagnosticsStatus",
  about("§7.24", "How the upload of diagnostics gets on."),
  {
    Idle: "No upload is under way; sent only after a TriggerMessage.req.",
    Uploaded: "The upload is done.",
    UploadFailed: "The upload failed.",
    Uploading: "The upload is under way.",
  },
);

export const firmwareStatus = enumeration(
  "FirmwareStatus",
  about("§7.25", "How a firmware update gets on; FirmwareStatusEnumType is that of a signed one."),
  {
    Downloaded: "The new firmware is here.",
    DownloadFailed: "The download failed.",
    Downloading: "The download is under way.",
    Idle: "No download and no installation is under way; sent only after a TriggerMessage.req.",
    InstallationFailed: "The installation failed.",
    Installing: "The installation is under way.",
    Installed: "The new firmware is installed.",
  },
);

export const getCompositeScheduleStatus = enumeration(
  "GetCompositeScheduleStatus",
  about("§7.26", "Answer to a GetCompositeSchedule.req."),
  {
    Accepted: "The schedule is in the confirmation.",
    Rejected: "There is no schedule to return.",
  },
);

export const location = enumeration(
  "Location",
  about("§7.30", "Where a value was measured; Outlet when it is left out."),
  {
    Body: "Inside the Charge Point.",
    Cable: "In the cable between vehicle and Charge Point.",
    EV: "In the vehicle.",
    Inlet: "Where the grid comes in.",
    Outlet: "At the connector.",
  },
);

export const measurand = enumeration(
  "Measurand",
  about("§7.31", "What was measured; Energy.Active.Import.Register when it is left out."),
  {
    "Current.Export": "Current from the vehicle, in A.",
    "Current.Import": "Current to the vehicle, in A.",
    "Current.Offered": "Most current that is offered to the vehicle, in A.",
    "Energy.Active.Export.Register": "Meter register of the energy given back to the grid, in Wh or kWh.",
    "Energy.Active.Import.Register": "Meter register of the energy taken from the grid, in Wh or kWh.",
    "Energy.Reactive.Export.Register": "Meter register of the reactive energy given back, in varh or kvarh.",
    "Energy.Reactive.Import.Register": "Meter register of the reactive energy taken, in varh or kvarh.",
    "Energy.Active.Export.Interval": "Energy given back during the interval, in Wh or kWh.",
    "Energy.Active.Import.Interval": "Energy taken during the interval, in Wh or kWh.",
    "Energy.Reactive.Export.Interval": "Reactive energy given back during the interval, in varh or kvarh.",
    "Energy.Reactive.Import.Interval": "Reactive energy taken during the interval, in varh or kvarh.",
    Frequency: "Mains frequency in hertz; OCPP 1.6 has no unit for it, so leave the unit out.",
    "Power.Active.Export": "Power given back at this moment, in W or kW.",
    "Power.Active.Import": "Power taken at this moment, in W or kW.",
    "Power.Factor": "Power factor at this moment.",
    "Power.Offered": "Most power that is offered to the vehicle, in W or kW.",
    "Power.Reactive.Export": "Reactive power given back at this moment, in var or kvar.",
    "Power.Reactive.Import": "Reactive power taken at this moment, in var or kvar.",
    RPM: "Speed of a fan, in turns per minute.",
    SoC: "State of charge of the vehicle, in percent.",
    Temperature: "Temperature inside the Charge Point.",
    Voltage: "Effective (RMS) voltage, in V.",
  },
);

export const messageTrigger = enumeration(
  "MessageTrigger",
  about("§7.32", "Message that a Charge Point is asked to send."),
  {
    BootNotification: "A BootNotification.req.",
    DiagnosticsStatusNotification: "A DiagnosticsStatusNotification.req.",
    FirmwareStatusNotification: "A FirmwareStatusNotification.req.",
    Heartbeat: "A Heartbeat.req.",
    MeterValues: "A MeterValues.req.",
    StatusNotification: "A StatusNotification.req.",
  },
);

export const phase = enumeration("Phase", about("§7.34", "Phases between which, or on which, a value was measured."), {
  L1: "Phase 1.",
  L2: "Phase 2.",
  L3: "Phase 3.",
  N: "Neutral.",
  "L1-N": "Phase 1 against neutral.",
  "L2-N": "Phase 2 against neutral.",
  "L3-N": "Phase 3 against neutral.",
  "L1-L2": "Phase 1 against phase 2.",
  "L2-L3": "Phase 2 against phase 3.",
  "L3-L1": "Phase 3 against phase 1.",
});

export const readingContext = enumeration(
  "ReadingContext",
  about("§7.35", "Why a value was measured; Sample.Periodic when it is left out."),
  {
    "Interruption.Begin": "An interruption began.",
    "Interruption.End": "Charging goes on after an interruption.",
    Other: "Any other reason.",
    "Sample.Clock": "It was the time on the clock for it.",
    "Sample.Periodic": "An interval had passed within the transaction.",
    "Transaction.Begin": "The transaction began.",
    "Transaction.End": "The transaction ended.",
    Trigger: "A TriggerMessage.req asked for it.",
  },
);

export const reason = enumeration(
  "Reason",
  about("§7.36", "Why a transaction stopped; Local when it is left out."),
  {
    DeAuthorized: "The idTag was not accepted when the transaction had started.",
    EmergencyStop: "The emergency button was pressed.",
    EVDisconnected: "The cable was pulled.",
    HardReset: "The Charge Point was asked to reset hard.",
    Local: "The user stopped at the Charge Point.",
    Other: "Any other reason.",
    PowerLoss: "The power failed.",
    Reboot: "The Charge Point restarted by itself.",
    Remote: "A RemoteStopTransaction.req asked for it.",
    SoftReset: "The Charge Point was asked to reset softly.",
    UnlockCommand: "An UnlockConnector.req asked for it.",
  },
  { aliases: ["StopReason"] },
);

export const recurrencyKindType = enumeration(
  "RecurrencyKindType",
  about("§7.37", "How often a schedule comes back."),
  {
    Daily: "Every day.",
    Weekly: "Every week.",
  },
);

export const registrationStatus = enumeration(
  "RegistrationStatus",
  about("§7.38", "Whether a Central System takes a Charge Point in."),
  {
    Accepted: "It is taken in.",
    Pending:
      "Not yet: the Central System may read and set the configuration meanwhile, but start and stop nothing remotely.",
    Rejected: "It is turned away.",
  },
);

export const remoteStartStopStatus = enumeration(
  "RemoteStartStopStatus",
  about("§7.39", "Answer to a RemoteStartTransaction.req or RemoteStopTransaction.req."),
  {
    Accepted: "The Charge Point accepts the request and will try; it may still fail.",
    Rejected: "The Charge Point refuses the request.",
  },
  { aliases: ["RemoteStartTransactionStatus", "RemoteStopTransactionStatus"] },
);

export const reservationStatus = enumeration("ReservationStatus", about("§7.40", "Answer to a ReserveNow.req."), {
  Accepted: "The reservation stands.",
  Faulted: "The connector has an error.",
  Occupied: "The connector is in use or reserved.",
  Rejected: "The Charge Point takes no reservations, or none for connector 0.",
  Unavailable: "The connector is not available.",
});

export const resetStatus = enumeration("ResetStatus", about("§7.41", "Answer to a Reset.req."), {
  Accepted: "The reset will follow.",
  Rejected: "There will be no reset.",
});

export const resetType = enumeration("ResetType", about("§7.42", "How to reset."), {
  Hard: "Restart everything at once.",
  Soft: "Stop transactions properly, then restart the software.",
});

export const triggerMessageStatus = enumeration(
  "TriggerMessageStatus",
  about("§7.44", "Answer to a TriggerMessage.req."),
  {
    Accepted: "The message follows.",
    Rejected: "The message will not be sent.",
    NotImplemented: "The message is not known or not supported.",
  },
);

export const unitOfMeasure = enumeration(
  "UnitOfMeasure",
  about("§7.45", "Unit of a measured value; Wh when it is left out and an energy was measured."),
  {
    Wh: "Watt-hours.",
    kWh: "Kilowatt-hours.",
    varh: "Var-hours, of reactive energy.",
    kvarh: "Kilovar-hours, of reactive energy.",
    W: "Watts.",
    kW: "Kilowatts.",
    VA: "Volt-amperes, of apparent power.",
    kVA: "Kilovolt-amperes, of apparent power.",
    var: "Vars, of reactive power.",
    kvar: "Kilovars, of reactive power.",
    A: "Amperes.",
    V: "Volts.",
    Celsius: "Degrees Celsius.",
    Celcius: "Degrees Celsius, as the first schemas spelled it and many chargers still send (OCPP-J errata 2.1).",
    Fahrenheit: "Degrees Fahrenheit.",
    K: "Kelvin.",
    Percent: "Percent.",
  },
);

export const unlockStatus = enumeration("UnlockStatus", about("§7.46", "Answer to an UnlockConnector.req."), {
  Unlocked: "The connector is unlocked.",
  UnlockFailed: "The connector did not unlock.",
  NotSupported: "There is no lock, or no such connector.",
});

export const updateStatus = enumeration("UpdateStatus", about("§7.47", "Answer to a SendLocalList.req."), {
  Accepted: "The list is updated.",
  Failed: "The update failed; what the list holds now is open, so send it in full.",
  NotSupported: "There are no local lists here.",
  VersionMismatch: "A differential update does not fit the version of the list.",
});

export const updateType = enumeration("UpdateType", about("§7.48", "How a local list changes."), {
  Differential: "Entries are added, changed and removed.",
  Full: "The whole list is replaced.",
});

export const valueFormat = enumeration(
  "ValueFormat",
  about("§7.49", "How a measured value is written; Raw when it is left out."),
  {
    Raw: "A decimal number.",
    SignedData: "Signed binary data in hexadecimal.",
  },
);

// The enumerations of the security white paper.

export const certificateSignedStatusEnumType = enumeration(
  "CertificateSignedStatusEnumType",
  about("white paper 6.2", "Answer to a CertificateSigned.req."),
  {
    Accepted: "The certificate is good and taken.",
    Rejected: "The certificate is bad and thrown away.",
  },
);

export const certificateStatusEnumType = enumeration(
  "CertificateStatusEnumType",
  about(
    "white paper 6.3",
    "Answer to an InstallCertificate.req. The JSON schemas call it InstallCertificateStatusEnumType.",
  ),
  {
    Accepted: "Installed.",
    Failed: "The certificate is good, but something else went wrong.",
    Rejected: "The certificate is bad, or there is no room for another one.",
  },
);

export const certificateUseEnumType = enumeration(
  "CertificateUseEnumType",
  about("white paper 6.4", "What a root certificate is for."),
  {
    CentralSystemRootCertificate: "Root of the certificates of Central System and Charge Points.",
    ManufacturerRootCertificate: "Root of the manufacturer's certificates, for firmware.",
  },
);

export const deleteCertificateStatusEnumType = enumeration(
  "DeleteCertificateStatusEnumType",
  about("white paper 6.7", "Answer to a DeleteCertificate.req."),
  {
    Accepted: "Removed.",
    Failed: "It could not be removed, as when it secures the connection.",
    NotFound: "There is no such certificate.",
  },
);

export const firmwareStatusEnumType = enumeration(
  "FirmwareStatusEnumType",
  about("white paper 6.8", "How a signed firmware update gets on; FirmwareStatus is that of a plain one."),
  {
    Downloaded: "The image is here; not the end yet.",
    DownloadFailed: "The download failed; the end.",
    Downloading: "The download is under way.",
    DownloadScheduled: "The download will start later.",
    DownloadPaused: "The download waits for something more urgent.",
    Idle: "No update is under way; sent only after an ExtendedTriggerMessage.req.",
    InstallationFailed: "The installation failed; the end.",
    Installing: "The installation is under way.",
    Installed: "The new firmware is in place; the good end.",
    InstallRebooting:
      "A restart into the new firmware is next; may be left out when the restart is part of the installation.",
    InstallScheduled: "The installation waits for installDateTime.",
    InstallVerificationFailed: "The new firmware did not pass its checks; the end.",
    InvalidSignature: "The signature does not fit; the end.",
    SignatureVerified: "The signature fits; not the end yet.",
  },
);

export const genericStatusEnumType = enumeration(
  "GenericStatusEnumType",
  about("white paper 6.10", "Whether something will be done."),
  {
    Accepted: "Will be done.",
    Rejected: "Will not be done.",
  },
);

export const getInstalledCertificateStatusEnumType = enumeration(
  "GetInstalledCertificateStatusEnumType",
  about("white paper 6.11", "Whether a Charge Point has certificates to list."),
  {
    Accepted: "It has at least one.",
    NotFound: "It has none of that kind.",
  },
);

export const hashAlgorithmEnumType = enumeration(
  "HashAlgorithmEnumType",
  about("white paper 6.12", "Algorithm of the hashes that name a certificate."),
  {
    SHA256: "SHA-256, 64 hex digits.",
    SHA384: "SHA-384, 96 hex digits.",
    SHA512: "SHA-512, 128 hex digits.",
  },
);

export const logEnumType = enumeration("LogEnumType", about("white paper 6.13", "Which log is asked for."), {
  DiagnosticsLog: "What helps to find a fault.",
  SecurityLog: "The security events.",
});

export const logStatusEnumType = enumeration(
  "LogStatusEnumType",
  about("white paper 6.15", "Answer to a GetLog.req."),
  {
    Accepted: "The upload will start; whether it succeeds is not said.",
    Rejected: "There will be no upload.",
    AcceptedCanceled: "The upload will start, and one that was running is cancelled for it.",
  },
);

export const messageTriggerEnumType = enumeration(
  "MessageTriggerEnumType",
  about(
    "white paper 6.16",
    "Message that an ExtendedTriggerMessage.req asks for; MessageTrigger is that of a TriggerMessage.req.",
  ),
  {
    BootNotification: "A BootNotification.req.",
    LogStatusNotification: "A LogStatusNotification.req.",
    FirmwareStatusNotification: "A SignedFirmwareStatusNotification.req, in spite of the name.",
    Heartbeat: "A Heartbeat.req.",
    MeterValues: "A MeterValues.req.",
    SignChargePointCertificate: "A SignCertificate.req for the Charge Point's own certificate.",
    StatusNotification: "A StatusNotification.req.",
  },
);

export const triggerMessageStatusEnumType = enumeration(
  "TriggerMessageStatusEnumType",
  about("white paper 6.17", "Answer to an ExtendedTriggerMessage.req."),
  {
    Accepted: "The message follows.",
    Rejected: "The message will not be sent.",
    NotImplemented: "The message is not known or not supported.",
  },
);

export const updateFirmwareStatusEnumType = enumeration(
  "UpdateFirmwareStatusEnumType",
  about("white paper 6.18", "Answer to a SignedUpdateFirmware.req."),
  {
    Accepted: "The update will start; whether it succeeds is not said.",
    Rejected: "There will be no update.",
    AcceptedCanceled: "The update will start, and one that was running is cancelled for it.",
    InvalidCertificate: "The certificate of the signer is not valid.",
    RevokedCertificate: "The signer's certificate was revoked.",
  },
);

export const uploadLogStatusEnumType = enumeration(
  "UploadLogStatusEnumType",
  about("white paper 6.19", "How the upload of a log gets on."),
  {
    BadMessage: "The server did not understand, or used another protocol.",
    Idle: "Nothing is being uploaded; sent only after an ExtendedTriggerMessage.req.",
    NotSupportedOperation: "The server cannot do this.",
    PermissionDenied: "The server did not allow it.",
    Uploaded: "The upload is done.",
    UploadFailure: "The upload failed.",
    Uploading: "The upload is under way.",
  },
);
