// Generated from spec/ by `npm run generate`.

import * as Authorize from "./authorize.js";
import * as BootNotification from "./boot-notification.js";
import * as CancelReservation from "./cancel-reservation.js";
import * as CertificateSigned from "./certificate-signed.js";
import * as ChangeAvailability from "./change-availability.js";
import * as ChangeConfiguration from "./change-configuration.js";
import * as ClearCache from "./clear-cache.js";
import * as ClearChargingProfile from "./clear-charging-profile.js";
import * as DataTransfer from "./data-transfer.js";
import * as DeleteCertificate from "./delete-certificate.js";
import * as DiagnosticsStatusNotification from "./diagnostics-status-notification.js";
import * as ExtendedTriggerMessage from "./extended-trigger-message.js";
import * as FirmwareStatusNotification from "./firmware-status-notification.js";
import * as GetCompositeSchedule from "./get-composite-schedule.js";
import * as GetConfiguration from "./get-configuration.js";
import * as GetDiagnostics from "./get-diagnostics.js";
import * as GetInstalledCertificateIds from "./get-installed-certificate-ids.js";
import * as GetLocalListVersion from "./get-local-list-version.js";
import * as GetLog from "./get-log.js";
import * as Heartbeat from "./heartbeat.js";
import * as InstallCertificate from "./install-certificate.js";
import * as LogStatusNotification from "./log-status-notification.js";
import * as MeterValues from "./meter-values.js";
import * as RemoteStartTransaction from "./remote-start-transaction.js";
import * as RemoteStopTransaction from "./remote-stop-transaction.js";
import * as ReserveNow from "./reserve-now.js";
import * as Reset from "./reset.js";
import * as SecurityEventNotification from "./security-event-notification.js";
import * as SendLocalList from "./send-local-list.js";
import * as SetChargingProfile from "./set-charging-profile.js";
import * as SignCertificate from "./sign-certificate.js";
import * as SignedFirmwareStatusNotification from "./signed-firmware-status-notification.js";
import * as SignedUpdateFirmware from "./signed-update-firmware.js";
import * as StartTransaction from "./start-transaction.js";
import * as StatusNotification from "./status-notification.js";
import * as StopTransaction from "./stop-transaction.js";
import * as TriggerMessage from "./trigger-message.js";
import * as UnlockConnector from "./unlock-connector.js";
import * as UpdateFirmware from "./update-firmware.js";

/** One operation of the catalogue. */
export interface Operation<Action, Profile, Initiator, Req, Conf, Answers = undefined> {
  /** Its name, as in a CALL. */
  readonly action: Action;
  /** The feature profile that it belongs to, or Security for an operation of the security white paper. */
  readonly profile: Profile;
  /** Who may send the request. */
  readonly initiator: Initiator;
  /** The document that the sections are of. */
  readonly source: string;
  /** The sections that describe it. */
  readonly sections: Sections;
  /** The constructor of its request. */
  readonly req: Req;
  /** The constructor of its confirmation. */
  readonly conf: Conf;
  /** Whether a confirmation answers a request, for an operation with rules between the two. */
  readonly answers: Answers;
}

/** The sections of an operation, such as `§4.8`, or `A02` for a use case of the security white paper. */
export interface Sections {
  /** What it is for. */
  readonly operation: string;
  /** Its request. */
  readonly req: string;
  /** Its confirmation. */
  readonly conf: string;
}

const entryOfAuthorize = /* @__PURE__ */ Object.freeze({
  action: "Authorize",
  profile: "Core",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.1", req: "§6.1", conf: "§6.2" }),
  req: Authorize.req,
  conf: Authorize.conf,
  answers: undefined,
} as const);

const entryOfBootNotification = /* @__PURE__ */ Object.freeze({
  action: "BootNotification",
  profile: "Core",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.2", req: "§6.3", conf: "§6.4" }),
  req: BootNotification.req,
  conf: BootNotification.conf,
  answers: undefined,
} as const);

const entryOfCancelReservation = /* @__PURE__ */ Object.freeze({
  action: "CancelReservation",
  profile: "Reservation",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.1", req: "§6.5", conf: "§6.6" }),
  req: CancelReservation.req,
  conf: CancelReservation.conf,
  answers: undefined,
} as const);

const entryOfCertificateSigned = /* @__PURE__ */ Object.freeze({
  action: "CertificateSigned",
  profile: "Security",
  initiator: "CentralSystem",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "A02, A03", req: "5.1", conf: "5.2" }),
  req: CertificateSigned.req,
  conf: CertificateSigned.conf,
  answers: undefined,
} as const);

const entryOfChangeAvailability = /* @__PURE__ */ Object.freeze({
  action: "ChangeAvailability",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.2", req: "§6.7", conf: "§6.8" }),
  req: ChangeAvailability.req,
  conf: ChangeAvailability.conf,
  answers: undefined,
} as const);

const entryOfChangeConfiguration = /* @__PURE__ */ Object.freeze({
  action: "ChangeConfiguration",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.3", req: "§6.9", conf: "§6.10" }),
  req: ChangeConfiguration.req,
  conf: ChangeConfiguration.conf,
  answers: ChangeConfiguration.answers,
} as const);

const entryOfClearCache = /* @__PURE__ */ Object.freeze({
  action: "ClearCache",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.4", req: "§6.11", conf: "§6.12" }),
  req: ClearCache.req,
  conf: ClearCache.conf,
  answers: undefined,
} as const);

const entryOfClearChargingProfile = /* @__PURE__ */ Object.freeze({
  action: "ClearChargingProfile",
  profile: "SmartCharging",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.5", req: "§6.13", conf: "§6.14" }),
  req: ClearChargingProfile.req,
  conf: ClearChargingProfile.conf,
  answers: undefined,
} as const);

const entryOfDataTransfer = /* @__PURE__ */ Object.freeze({
  action: "DataTransfer",
  profile: "Core",
  initiator: "Both",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.3, §5.6", req: "§6.15", conf: "§6.16" }),
  req: DataTransfer.req,
  conf: DataTransfer.conf,
  answers: DataTransfer.answers,
} as const);

const entryOfDeleteCertificate = /* @__PURE__ */ Object.freeze({
  action: "DeleteCertificate",
  profile: "Security",
  initiator: "CentralSystem",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "M04", req: "5.3", conf: "5.4" }),
  req: DeleteCertificate.req,
  conf: DeleteCertificate.conf,
  answers: undefined,
} as const);

const entryOfDiagnosticsStatusNotification = /* @__PURE__ */ Object.freeze({
  action: "DiagnosticsStatusNotification",
  profile: "FirmwareManagement",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.4", req: "§6.17", conf: "§6.18" }),
  req: DiagnosticsStatusNotification.req,
  conf: DiagnosticsStatusNotification.conf,
  answers: undefined,
} as const);

const entryOfExtendedTriggerMessage = /* @__PURE__ */ Object.freeze({
  action: "ExtendedTriggerMessage",
  profile: "Security",
  initiator: "CentralSystem",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "5.5", req: "5.5", conf: "5.6" }),
  req: ExtendedTriggerMessage.req,
  conf: ExtendedTriggerMessage.conf,
  answers: undefined,
} as const);

const entryOfFirmwareStatusNotification = /* @__PURE__ */ Object.freeze({
  action: "FirmwareStatusNotification",
  profile: "FirmwareManagement",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.5", req: "§6.19", conf: "§6.20" }),
  req: FirmwareStatusNotification.req,
  conf: FirmwareStatusNotification.conf,
  answers: undefined,
} as const);

const entryOfGetCompositeSchedule = /* @__PURE__ */ Object.freeze({
  action: "GetCompositeSchedule",
  profile: "SmartCharging",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.7", req: "§6.21", conf: "§6.22" }),
  req: GetCompositeSchedule.req,
  conf: GetCompositeSchedule.conf,
  answers: GetCompositeSchedule.answers,
} as const);

const entryOfGetConfiguration = /* @__PURE__ */ Object.freeze({
  action: "GetConfiguration",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.8", req: "§6.23", conf: "§6.24" }),
  req: GetConfiguration.req,
  conf: GetConfiguration.conf,
  answers: GetConfiguration.answers,
} as const);

const entryOfGetDiagnostics = /* @__PURE__ */ Object.freeze({
  action: "GetDiagnostics",
  profile: "FirmwareManagement",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.9", req: "§6.25", conf: "§6.26" }),
  req: GetDiagnostics.req,
  conf: GetDiagnostics.conf,
  answers: undefined,
} as const);

const entryOfGetInstalledCertificateIds = /* @__PURE__ */ Object.freeze({
  action: "GetInstalledCertificateIds",
  profile: "Security",
  initiator: "CentralSystem",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "M03", req: "5.7", conf: "5.8" }),
  req: GetInstalledCertificateIds.req,
  conf: GetInstalledCertificateIds.conf,
  answers: undefined,
} as const);

const entryOfGetLocalListVersion = /* @__PURE__ */ Object.freeze({
  action: "GetLocalListVersion",
  profile: "LocalAuthListManagement",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.10", req: "§6.27", conf: "§6.28" }),
  req: GetLocalListVersion.req,
  conf: GetLocalListVersion.conf,
  answers: undefined,
} as const);

const entryOfGetLog = /* @__PURE__ */ Object.freeze({
  action: "GetLog",
  profile: "Security",
  initiator: "CentralSystem",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "N01", req: "5.9", conf: "5.10" }),
  req: GetLog.req,
  conf: GetLog.conf,
  answers: undefined,
} as const);

const entryOfHeartbeat = /* @__PURE__ */ Object.freeze({
  action: "Heartbeat",
  profile: "Core",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.6", req: "§6.29", conf: "§6.30" }),
  req: Heartbeat.req,
  conf: Heartbeat.conf,
  answers: undefined,
} as const);

const entryOfInstallCertificate = /* @__PURE__ */ Object.freeze({
  action: "InstallCertificate",
  profile: "Security",
  initiator: "CentralSystem",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "M05", req: "5.11", conf: "5.12" }),
  req: InstallCertificate.req,
  conf: InstallCertificate.conf,
  answers: undefined,
} as const);

const entryOfLogStatusNotification = /* @__PURE__ */ Object.freeze({
  action: "LogStatusNotification",
  profile: "Security",
  initiator: "ChargePoint",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "N01", req: "5.13", conf: "5.14" }),
  req: LogStatusNotification.req,
  conf: LogStatusNotification.conf,
  answers: undefined,
} as const);

const entryOfMeterValues = /* @__PURE__ */ Object.freeze({
  action: "MeterValues",
  profile: "Core",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.7", req: "§6.31", conf: "§6.32" }),
  req: MeterValues.req,
  conf: MeterValues.conf,
  answers: undefined,
} as const);

const entryOfRemoteStartTransaction = /* @__PURE__ */ Object.freeze({
  action: "RemoteStartTransaction",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.11", req: "§6.33", conf: "§6.34" }),
  req: RemoteStartTransaction.req,
  conf: RemoteStartTransaction.conf,
  answers: undefined,
} as const);

const entryOfRemoteStopTransaction = /* @__PURE__ */ Object.freeze({
  action: "RemoteStopTransaction",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.12", req: "§6.35", conf: "§6.36" }),
  req: RemoteStopTransaction.req,
  conf: RemoteStopTransaction.conf,
  answers: undefined,
} as const);

const entryOfReserveNow = /* @__PURE__ */ Object.freeze({
  action: "ReserveNow",
  profile: "Reservation",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.13", req: "§6.37", conf: "§6.38" }),
  req: ReserveNow.req,
  conf: ReserveNow.conf,
  answers: undefined,
} as const);

const entryOfReset = /* @__PURE__ */ Object.freeze({
  action: "Reset",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.14", req: "§6.39", conf: "§6.40" }),
  req: Reset.req,
  conf: Reset.conf,
  answers: undefined,
} as const);

const entryOfSecurityEventNotification = /* @__PURE__ */ Object.freeze({
  action: "SecurityEventNotification",
  profile: "Security",
  initiator: "ChargePoint",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "A04", req: "5.15", conf: "5.16" }),
  req: SecurityEventNotification.req,
  conf: SecurityEventNotification.conf,
  answers: undefined,
} as const);

const entryOfSendLocalList = /* @__PURE__ */ Object.freeze({
  action: "SendLocalList",
  profile: "LocalAuthListManagement",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.15", req: "§6.41", conf: "§6.42" }),
  req: SendLocalList.req,
  conf: SendLocalList.conf,
  answers: SendLocalList.answers,
} as const);

const entryOfSetChargingProfile = /* @__PURE__ */ Object.freeze({
  action: "SetChargingProfile",
  profile: "SmartCharging",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.16", req: "§6.43", conf: "§6.44" }),
  req: SetChargingProfile.req,
  conf: SetChargingProfile.conf,
  answers: undefined,
} as const);

const entryOfSignCertificate = /* @__PURE__ */ Object.freeze({
  action: "SignCertificate",
  profile: "Security",
  initiator: "ChargePoint",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "A02, A03", req: "5.17", conf: "5.18" }),
  req: SignCertificate.req,
  conf: SignCertificate.conf,
  answers: undefined,
} as const);

const entryOfSignedFirmwareStatusNotification = /* @__PURE__ */ Object.freeze({
  action: "SignedFirmwareStatusNotification",
  profile: "Security",
  initiator: "ChargePoint",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "L01", req: "5.19", conf: "5.20" }),
  req: SignedFirmwareStatusNotification.req,
  conf: SignedFirmwareStatusNotification.conf,
  answers: undefined,
} as const);

const entryOfSignedUpdateFirmware = /* @__PURE__ */ Object.freeze({
  action: "SignedUpdateFirmware",
  profile: "Security",
  initiator: "CentralSystem",
  source: "Security white paper",
  sections: /* @__PURE__ */ Object.freeze({ operation: "L01", req: "5.21", conf: "5.22" }),
  req: SignedUpdateFirmware.req,
  conf: SignedUpdateFirmware.conf,
  answers: undefined,
} as const);

const entryOfStartTransaction = /* @__PURE__ */ Object.freeze({
  action: "StartTransaction",
  profile: "Core",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.8", req: "§6.45", conf: "§6.46" }),
  req: StartTransaction.req,
  conf: StartTransaction.conf,
  answers: undefined,
} as const);

const entryOfStatusNotification = /* @__PURE__ */ Object.freeze({
  action: "StatusNotification",
  profile: "Core",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.9", req: "§6.47", conf: "§6.48" }),
  req: StatusNotification.req,
  conf: StatusNotification.conf,
  answers: undefined,
} as const);

const entryOfStopTransaction = /* @__PURE__ */ Object.freeze({
  action: "StopTransaction",
  profile: "Core",
  initiator: "ChargePoint",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§4.10", req: "§6.49", conf: "§6.50" }),
  req: StopTransaction.req,
  conf: StopTransaction.conf,
  answers: StopTransaction.answers,
} as const);

const entryOfTriggerMessage = /* @__PURE__ */ Object.freeze({
  action: "TriggerMessage",
  profile: "RemoteTrigger",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.17", req: "§6.51", conf: "§6.52" }),
  req: TriggerMessage.req,
  conf: TriggerMessage.conf,
  answers: undefined,
} as const);

const entryOfUnlockConnector = /* @__PURE__ */ Object.freeze({
  action: "UnlockConnector",
  profile: "Core",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.18", req: "§6.53", conf: "§6.54" }),
  req: UnlockConnector.req,
  conf: UnlockConnector.conf,
  answers: undefined,
} as const);

const entryOfUpdateFirmware = /* @__PURE__ */ Object.freeze({
  action: "UpdateFirmware",
  profile: "FirmwareManagement",
  initiator: "CentralSystem",
  source: "OCPP 1.6",
  sections: /* @__PURE__ */ Object.freeze({ operation: "§5.19", req: "§6.55", conf: "§6.56" }),
  req: UpdateFirmware.req,
  conf: UpdateFirmware.conf,
  answers: undefined,
} as const);

/** The type of the catalogue. */
export type Operations = {
  /** Asks whether an idTag may start charging, or stop a transaction of another idTag. OCPP 1.6 §4.1. */
  readonly Authorize: Operation<"Authorize", "Core", "ChargePoint", typeof Authorize.req, typeof Authorize.conf>;
  /** Announces a Charge Point after it started. OCPP 1.6 §4.2. */
  readonly BootNotification: Operation<
    "BootNotification",
    "Core",
    "ChargePoint",
    typeof BootNotification.req,
    typeof BootNotification.conf
  >;
  /** Cancels a reservation. OCPP 1.6 §5.1. */
  readonly CancelReservation: Operation<
    "CancelReservation",
    "Reservation",
    "CentralSystem",
    typeof CancelReservation.req,
    typeof CancelReservation.conf
  >;
  /** Hands a Charge Point its own certificate, signed. Security white paper A02, A03. */
  readonly CertificateSigned: Operation<
    "CertificateSigned",
    "Security",
    "CentralSystem",
    typeof CertificateSigned.req,
    typeof CertificateSigned.conf
  >;
  /** Makes a connector, or the whole Charge Point, available or not. OCPP 1.6 §5.2. */
  readonly ChangeAvailability: Operation<
    "ChangeAvailability",
    "Core",
    "CentralSystem",
    typeof ChangeAvailability.req,
    typeof ChangeAvailability.conf
  >;
  /** Changes a configuration key. OCPP 1.6 §5.3. */
  readonly ChangeConfiguration: Operation<
    "ChangeConfiguration",
    "Core",
    "CentralSystem",
    typeof ChangeConfiguration.req,
    typeof ChangeConfiguration.conf,
    typeof ChangeConfiguration.answers
  >;
  /** Clears the authorization cache. OCPP 1.6 §5.4. */
  readonly ClearCache: Operation<"ClearCache", "Core", "CentralSystem", typeof ClearCache.req, typeof ClearCache.conf>;
  /** Removes charging profiles. OCPP 1.6 §5.5. */
  readonly ClearChargingProfile: Operation<
    "ClearChargingProfile",
    "SmartCharging",
    "CentralSystem",
    typeof ClearChargingProfile.req,
    typeof ClearChargingProfile.conf
  >;
  /** Carries what OCPP has no message for. OCPP 1.6 §4.3, §5.6. */
  readonly DataTransfer: Operation<
    "DataTransfer",
    "Core",
    "Both",
    typeof DataTransfer.req,
    typeof DataTransfer.conf,
    typeof DataTransfer.answers
  >;
  /** Removes a root certificate from a Charge Point. Security white paper M04. */
  readonly DeleteCertificate: Operation<
    "DeleteCertificate",
    "Security",
    "CentralSystem",
    typeof DeleteCertificate.req,
    typeof DeleteCertificate.conf
  >;
  /** Reports how the upload of diagnostics gets on. OCPP 1.6 §4.4. */
  readonly DiagnosticsStatusNotification: Operation<
    "DiagnosticsStatusNotification",
    "FirmwareManagement",
    "ChargePoint",
    typeof DiagnosticsStatusNotification.req,
    typeof DiagnosticsStatusNotification.conf
  >;
  /** Asks a Charge Point to send a message, those of the security white paper included; TriggerMessage stays beside it. Security white paper 5.5. */
  readonly ExtendedTriggerMessage: Operation<
    "ExtendedTriggerMessage",
    "Security",
    "CentralSystem",
    typeof ExtendedTriggerMessage.req,
    typeof ExtendedTriggerMessage.conf
  >;
  /** Reports how a firmware update gets on, after an UpdateFirmware.req. OCPP 1.6 §4.5. */
  readonly FirmwareStatusNotification: Operation<
    "FirmwareStatusNotification",
    "FirmwareManagement",
    "ChargePoint",
    typeof FirmwareStatusNotification.req,
    typeof FirmwareStatusNotification.conf
  >;
  /** Asks which limits result from all charging profiles together. OCPP 1.6 §5.7. */
  readonly GetCompositeSchedule: Operation<
    "GetCompositeSchedule",
    "SmartCharging",
    "CentralSystem",
    typeof GetCompositeSchedule.req,
    typeof GetCompositeSchedule.conf,
    typeof GetCompositeSchedule.answers
  >;
  /** Reads configuration keys. OCPP 1.6 §5.8. */
  readonly GetConfiguration: Operation<
    "GetConfiguration",
    "Core",
    "CentralSystem",
    typeof GetConfiguration.req,
    typeof GetConfiguration.conf,
    typeof GetConfiguration.answers
  >;
  /** Asks a Charge Point to upload its diagnostics; GetLog of the security white paper is for its security events, too. OCPP 1.6 §5.9. */
  readonly GetDiagnostics: Operation<
    "GetDiagnostics",
    "FirmwareManagement",
    "CentralSystem",
    typeof GetDiagnostics.req,
    typeof GetDiagnostics.conf
  >;
  /** Asks which root certificates a Charge Point has. Security white paper M03. */
  readonly GetInstalledCertificateIds: Operation<
    "GetInstalledCertificateIds",
    "Security",
    "CentralSystem",
    typeof GetInstalledCertificateIds.req,
    typeof GetInstalledCertificateIds.conf
  >;
  /** Asks for the version of the local authorization list. OCPP 1.6 §5.10. */
  readonly GetLocalListVersion: Operation<
    "GetLocalListVersion",
    "LocalAuthListManagement",
    "CentralSystem",
    typeof GetLocalListVersion.req,
    typeof GetLocalListVersion.conf
  >;
  /** Asks a Charge Point to upload a log: its security events, or diagnostics, for which OCPP 1.6 has GetDiagnostics. Security white paper N01. */
  readonly GetLog: Operation<"GetLog", "Security", "CentralSystem", typeof GetLog.req, typeof GetLog.conf>;
  /** Says that a Charge Point is still there, and asks for the time. OCPP 1.6 §4.6. */
  readonly Heartbeat: Operation<"Heartbeat", "Core", "ChargePoint", typeof Heartbeat.req, typeof Heartbeat.conf>;
  /** Installs a root certificate in a Charge Point. Security white paper M05. */
  readonly InstallCertificate: Operation<
    "InstallCertificate",
    "Security",
    "CentralSystem",
    typeof InstallCertificate.req,
    typeof InstallCertificate.conf
  >;
  /** Reports how the upload of a log gets on, after a GetLog.req. Security white paper N01. */
  readonly LogStatusNotification: Operation<
    "LogStatusNotification",
    "Security",
    "ChargePoint",
    typeof LogStatusNotification.req,
    typeof LogStatusNotification.conf
  >;
  /** Reports measured values. OCPP 1.6 §4.7. */
  readonly MeterValues: Operation<
    "MeterValues",
    "Core",
    "ChargePoint",
    typeof MeterValues.req,
    typeof MeterValues.conf
  >;
  /** Asks a Charge Point to start a transaction. OCPP 1.6 §5.11. */
  readonly RemoteStartTransaction: Operation<
    "RemoteStartTransaction",
    "Core",
    "CentralSystem",
    typeof RemoteStartTransaction.req,
    typeof RemoteStartTransaction.conf
  >;
  /** Asks a Charge Point to stop a transaction. OCPP 1.6 §5.12. */
  readonly RemoteStopTransaction: Operation<
    "RemoteStopTransaction",
    "Core",
    "CentralSystem",
    typeof RemoteStopTransaction.req,
    typeof RemoteStopTransaction.conf
  >;
  /** Reserves a connector for an idTag. OCPP 1.6 §5.13. */
  readonly ReserveNow: Operation<
    "ReserveNow",
    "Reservation",
    "CentralSystem",
    typeof ReserveNow.req,
    typeof ReserveNow.conf
  >;
  /** Restarts a Charge Point. OCPP 1.6 §5.14. */
  readonly Reset: Operation<"Reset", "Core", "CentralSystem", typeof Reset.req, typeof Reset.conf>;
  /** Reports an event that matters for security. Security white paper A04. */
  readonly SecurityEventNotification: Operation<
    "SecurityEventNotification",
    "Security",
    "ChargePoint",
    typeof SecurityEventNotification.req,
    typeof SecurityEventNotification.conf
  >;
  /** Sends a local authorization list, or changes to it. OCPP 1.6 §5.15. */
  readonly SendLocalList: Operation<
    "SendLocalList",
    "LocalAuthListManagement",
    "CentralSystem",
    typeof SendLocalList.req,
    typeof SendLocalList.conf,
    typeof SendLocalList.answers
  >;
  /** Puts a charging profile in force. OCPP 1.6 §5.16. */
  readonly SetChargingProfile: Operation<
    "SetChargingProfile",
    "SmartCharging",
    "CentralSystem",
    typeof SetChargingProfile.req,
    typeof SetChargingProfile.conf
  >;
  /** Asks the Central System to have a certificate of the Charge Point signed, which then comes in a CertificateSigned.req. Security white paper A02, A03. */
  readonly SignCertificate: Operation<
    "SignCertificate",
    "Security",
    "ChargePoint",
    typeof SignCertificate.req,
    typeof SignCertificate.conf
  >;
  /** Reports how a signed firmware update gets on, after a SignedUpdateFirmware.req; FirmwareStatusNotification is that of a plain one. Security white paper L01. */
  readonly SignedFirmwareStatusNotification: Operation<
    "SignedFirmwareStatusNotification",
    "Security",
    "ChargePoint",
    typeof SignedFirmwareStatusNotification.req,
    typeof SignedFirmwareStatusNotification.conf
  >;
  /** Asks a Charge Point to update its firmware, whose signature it checks. Such a Charge Point answers UpdateFirmware.req with the error NotSupported. Security white paper L01. */
  readonly SignedUpdateFirmware: Operation<
    "SignedUpdateFirmware",
    "Security",
    "CentralSystem",
    typeof SignedUpdateFirmware.req,
    typeof SignedUpdateFirmware.conf
  >;
  /** Reports that a transaction has started. OCPP 1.6 §4.8. */
  readonly StartTransaction: Operation<
    "StartTransaction",
    "Core",
    "ChargePoint",
    typeof StartTransaction.req,
    typeof StartTransaction.conf
  >;
  /** Reports the state of a connector, or of the whole Charge Point. OCPP 1.6 §4.9. */
  readonly StatusNotification: Operation<
    "StatusNotification",
    "Core",
    "ChargePoint",
    typeof StatusNotification.req,
    typeof StatusNotification.conf
  >;
  /** Reports that a transaction has stopped. OCPP 1.6 §4.10. */
  readonly StopTransaction: Operation<
    "StopTransaction",
    "Core",
    "ChargePoint",
    typeof StopTransaction.req,
    typeof StopTransaction.conf,
    typeof StopTransaction.answers
  >;
  /** Asks a Charge Point to send a message; ExtendedTriggerMessage is for those of the security white paper. OCPP 1.6 §5.17. */
  readonly TriggerMessage: Operation<
    "TriggerMessage",
    "RemoteTrigger",
    "CentralSystem",
    typeof TriggerMessage.req,
    typeof TriggerMessage.conf
  >;
  /** Unlocks a connector. OCPP 1.6 §5.18. */
  readonly UnlockConnector: Operation<
    "UnlockConnector",
    "Core",
    "CentralSystem",
    typeof UnlockConnector.req,
    typeof UnlockConnector.conf
  >;
  /** Asks a Charge Point to update its firmware, whose signature is not checked; SignedUpdateFirmware is for that. OCPP 1.6 §5.19. */
  readonly UpdateFirmware: Operation<
    "UpdateFirmware",
    "FirmwareManagement",
    "CentralSystem",
    typeof UpdateFirmware.req,
    typeof UpdateFirmware.conf
  >;
};

/** All operations by action: feature profile, who may send the request, the sections of the specification, and the constructors of both messages. */
export const operations: Operations = /* @__PURE__ */ Object.freeze({
  Authorize: entryOfAuthorize,
  BootNotification: entryOfBootNotification,
  CancelReservation: entryOfCancelReservation,
  CertificateSigned: entryOfCertificateSigned,
  ChangeAvailability: entryOfChangeAvailability,
  ChangeConfiguration: entryOfChangeConfiguration,
  ClearCache: entryOfClearCache,
  ClearChargingProfile: entryOfClearChargingProfile,
  DataTransfer: entryOfDataTransfer,
  DeleteCertificate: entryOfDeleteCertificate,
  DiagnosticsStatusNotification: entryOfDiagnosticsStatusNotification,
  ExtendedTriggerMessage: entryOfExtendedTriggerMessage,
  FirmwareStatusNotification: entryOfFirmwareStatusNotification,
  GetCompositeSchedule: entryOfGetCompositeSchedule,
  GetConfiguration: entryOfGetConfiguration,
  GetDiagnostics: entryOfGetDiagnostics,
  GetInstalledCertificateIds: entryOfGetInstalledCertificateIds,
  GetLocalListVersion: entryOfGetLocalListVersion,
  GetLog: entryOfGetLog,
  Heartbeat: entryOfHeartbeat,
  InstallCertificate: entryOfInstallCertificate,
  LogStatusNotification: entryOfLogStatusNotification,
  MeterValues: entryOfMeterValues,
  RemoteStartTransaction: entryOfRemoteStartTransaction,
  RemoteStopTransaction: entryOfRemoteStopTransaction,
  ReserveNow: entryOfReserveNow,
  Reset: entryOfReset,
  SecurityEventNotification: entryOfSecurityEventNotification,
  SendLocalList: entryOfSendLocalList,
  SetChargingProfile: entryOfSetChargingProfile,
  SignCertificate: entryOfSignCertificate,
  SignedFirmwareStatusNotification: entryOfSignedFirmwareStatusNotification,
  SignedUpdateFirmware: entryOfSignedUpdateFirmware,
  StartTransaction: entryOfStartTransaction,
  StatusNotification: entryOfStatusNotification,
  StopTransaction: entryOfStopTransaction,
  TriggerMessage: entryOfTriggerMessage,
  UnlockConnector: entryOfUnlockConnector,
  UpdateFirmware: entryOfUpdateFirmware,
});

/** The operations of Core, a part of `operations`. */
export const Core: Pick<
  Operations,
  | "Authorize"
  | "BootNotification"
  | "ChangeAvailability"
  | "ChangeConfiguration"
  | "ClearCache"
  | "DataTransfer"
  | "GetConfiguration"
  | "Heartbeat"
  | "MeterValues"
  | "RemoteStartTransaction"
  | "RemoteStopTransaction"
  | "Reset"
  | "StartTransaction"
  | "StatusNotification"
  | "StopTransaction"
  | "UnlockConnector"
> = /* @__PURE__ */ Object.freeze({
  Authorize: entryOfAuthorize,
  BootNotification: entryOfBootNotification,
  ChangeAvailability: entryOfChangeAvailability,
  ChangeConfiguration: entryOfChangeConfiguration,
  ClearCache: entryOfClearCache,
  DataTransfer: entryOfDataTransfer,
  GetConfiguration: entryOfGetConfiguration,
  Heartbeat: entryOfHeartbeat,
  MeterValues: entryOfMeterValues,
  RemoteStartTransaction: entryOfRemoteStartTransaction,
  RemoteStopTransaction: entryOfRemoteStopTransaction,
  Reset: entryOfReset,
  StartTransaction: entryOfStartTransaction,
  StatusNotification: entryOfStatusNotification,
  StopTransaction: entryOfStopTransaction,
  UnlockConnector: entryOfUnlockConnector,
});

/** The operations of FirmwareManagement, a part of `operations`. */
export const FirmwareManagement: Pick<
  Operations,
  "DiagnosticsStatusNotification" | "FirmwareStatusNotification" | "GetDiagnostics" | "UpdateFirmware"
> = /* @__PURE__ */ Object.freeze({
  DiagnosticsStatusNotification: entryOfDiagnosticsStatusNotification,
  FirmwareStatusNotification: entryOfFirmwareStatusNotification,
  GetDiagnostics: entryOfGetDiagnostics,
  UpdateFirmware: entryOfUpdateFirmware,
});

/** The operations of LocalAuthListManagement, a part of `operations`. */
export const LocalAuthListManagement: Pick<Operations, "GetLocalListVersion" | "SendLocalList"> =
  /* @__PURE__ */ Object.freeze({
    GetLocalListVersion: entryOfGetLocalListVersion,
    SendLocalList: entryOfSendLocalList,
  });

/** The operations of RemoteTrigger, a part of `operations`. */
export const RemoteTrigger: Pick<Operations, "TriggerMessage"> = /* @__PURE__ */ Object.freeze({
  TriggerMessage: entryOfTriggerMessage,
});

/** The operations of Reservation, a part of `operations`. */
export const Reservation: Pick<Operations, "CancelReservation" | "ReserveNow"> = /* @__PURE__ */ Object.freeze({
  CancelReservation: entryOfCancelReservation,
  ReserveNow: entryOfReserveNow,
});

/** The operations of Security, a part of `operations`. */
export const Security: Pick<
  Operations,
  | "CertificateSigned"
  | "DeleteCertificate"
  | "ExtendedTriggerMessage"
  | "GetInstalledCertificateIds"
  | "GetLog"
  | "InstallCertificate"
  | "LogStatusNotification"
  | "SecurityEventNotification"
  | "SignCertificate"
  | "SignedFirmwareStatusNotification"
  | "SignedUpdateFirmware"
> = /* @__PURE__ */ Object.freeze({
  CertificateSigned: entryOfCertificateSigned,
  DeleteCertificate: entryOfDeleteCertificate,
  ExtendedTriggerMessage: entryOfExtendedTriggerMessage,
  GetInstalledCertificateIds: entryOfGetInstalledCertificateIds,
  GetLog: entryOfGetLog,
  InstallCertificate: entryOfInstallCertificate,
  LogStatusNotification: entryOfLogStatusNotification,
  SecurityEventNotification: entryOfSecurityEventNotification,
  SignCertificate: entryOfSignCertificate,
  SignedFirmwareStatusNotification: entryOfSignedFirmwareStatusNotification,
  SignedUpdateFirmware: entryOfSignedUpdateFirmware,
});

/** The operations of SmartCharging, a part of `operations`. */
export const SmartCharging: Pick<Operations, "ClearChargingProfile" | "GetCompositeSchedule" | "SetChargingProfile"> =
  /* @__PURE__ */ Object.freeze({
    ClearChargingProfile: entryOfClearChargingProfile,
    GetCompositeSchedule: entryOfGetCompositeSchedule,
    SetChargingProfile: entryOfSetChargingProfile,
  });

/** The name of an operation, as in a CALL. */
export type Action = keyof Operations;

/** Whether the value is the name of an operation; upper and lower case differ. */
export function isAction(value: unknown): value is Action {
  return typeof value === "string" && Object.hasOwn(operations, value);
}
