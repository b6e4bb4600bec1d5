// Generated from spec/ by `npm run generate`.

export { type Action, isAction, type Operation, type Operations, operations, type Sections } from "./catalogue.js";

/** Asks whether an idTag may start charging, or stop a transaction of another idTag. OCPP 1.6 §4.1. */
export * as Authorize from "./authorize.js";

/** Announces a Charge Point after it started. OCPP 1.6 §4.2. */
export * as BootNotification from "./boot-notification.js";

/** Cancels a reservation. OCPP 1.6 §5.1. */
export * as CancelReservation from "./cancel-reservation.js";

/** Hands a Charge Point its own certificate, signed. Security white paper A02, A03. */
export * as CertificateSigned from "./certificate-signed.js";

/** Makes a connector, or the whole Charge Point, available or not. OCPP 1.6 §5.2. */
export * as ChangeAvailability from "./change-availability.js";

/** Changes a configuration key. OCPP 1.6 §5.3. */
export * as ChangeConfiguration from "./change-configuration.js";

/** Clears the authorization cache. OCPP 1.6 §5.4. */
export * as ClearCache from "./clear-cache.js";

/** Removes charging profiles. OCPP 1.6 §5.5. */
export * as ClearChargingProfile from "./clear-charging-profile.js";

/** Carries what OCPP has no message for. OCPP 1.6 §4.3, §5.6. */
export * as DataTransfer from "./data-transfer.js";

/** Removes a root certificate from a Charge Point. Security white paper M04. */
export * as DeleteCertificate from "./delete-certificate.js";

/** Reports how the upload of diagnostics gets on. OCPP 1.6 §4.4. */
export * as DiagnosticsStatusNotification from "./diagnostics-status-notification.js";

/** Asks a Charge Point to send a message, those of the security white paper included; TriggerMessage stays beside it. Security white paper 5.5. */
export * as ExtendedTriggerMessage from "./extended-trigger-message.js";

/** Reports how a firmware update gets on, after an UpdateFirmware.req. OCPP 1.6 §4.5. */
export * as FirmwareStatusNotification from "./firmware-status-notification.js";

/** Asks which limits result from all charging profiles together. OCPP 1.6 §5.7. */
export * as GetCompositeSchedule from "./get-composite-schedule.js";

/** Reads configuration keys. OCPP 1.6 §5.8. */
export * as GetConfiguration from "./get-configuration.js";

/** Asks a Charge Point to upload its diagnostics; GetLog of the security white paper is for its security events, too. OCPP 1.6 §5.9. */
export * as GetDiagnostics from "./get-diagnostics.js";

/** Asks which root certificates a Charge Point has. Security white paper M03. */
export * as GetInstalledCertificateIds from "./get-installed-certificate-ids.js";

/** Asks for the version of the local authorization list. OCPP 1.6 §5.10. */
export * as GetLocalListVersion from "./get-local-list-version.js";

/** Asks a Charge Point to upload a log: its security events, or diagnostics, for which OCPP 1.6 has GetDiagnostics. Security white paper N01. */
export * as GetLog from "./get-log.js";

/** Says that a Charge Point is still there, and asks for the time. OCPP 1.6 §4.6. */
export * as Heartbeat from "./heartbeat.js";

/** Installs a root certificate in a Charge Point. Security white paper M05. */
export * as InstallCertificate from "./install-certificate.js";

/** Reports how the upload of a log gets on, after a GetLog.req. Security white paper N01. */
export * as LogStatusNotification from "./log-status-notification.js";

/** Reports measured values. OCPP 1.6 §4.7. */
export * as MeterValues from "./meter-values.js";

/** Asks a Charge Point to start a transaction. OCPP 1.6 §5.11. */
export * as RemoteStartTransaction from "./remote-start-transaction.js";

/** Asks a Charge Point to stop a transaction. OCPP 1.6 §5.12. */
export * as RemoteStopTransaction from "./remote-stop-transaction.js";

/** Reserves a connector for an idTag. OCPP 1.6 §5.13. */
export * as ReserveNow from "./reserve-now.js";

/** Restarts a Charge Point. OCPP 1.6 §5.14. */
export * as Reset from "./reset.js";

/** Reports an event that matters for security. Security white paper A04. */
export * as SecurityEventNotification from "./security-event-notification.js";

/** Sends a local authorization list, or changes to it. OCPP 1.6 §5.15. */
export * as SendLocalList from "./send-local-list.js";

/** Puts a charging profile in force. OCPP 1.6 §5.16. */
export * as SetChargingProfile from "./set-charging-profile.js";

/** Asks the Central System to have a certificate of the Charge Point signed, which then comes in a CertificateSigned.req. Security white paper A02, A03. */
export * as SignCertificate from "./sign-certificate.js";

/** Reports how a signed firmware update gets on, after a SignedUpdateFirmware.req; FirmwareStatusNotification is that of a plain one. Security white paper L01. */
export * as SignedFirmwareStatusNotification from "./signed-firmware-status-notification.js";

/** Asks a Charge Point to update its firmware, whose signature it checks. Such a Charge Point answers UpdateFirmware.req with the error NotSupported. Security white paper L01. */
export * as SignedUpdateFirmware from "./signed-update-firmware.js";

/** Reports that a transaction has started. OCPP 1.6 §4.8. */
export * as StartTransaction from "./start-transaction.js";

/** Reports the state of a connector, or of the whole Charge Point. OCPP 1.6 §4.9. */
export * as StatusNotification from "./status-notification.js";

/** Reports that a transaction has stopped. OCPP 1.6 §4.10. */
export * as StopTransaction from "./stop-transaction.js";

/** Asks a Charge Point to send a message; ExtendedTriggerMessage is for those of the security white paper. OCPP 1.6 §5.17. */
export * as TriggerMessage from "./trigger-message.js";

/** Unlocks a connector. OCPP 1.6 §5.18. */
export * as UnlockConnector from "./unlock-connector.js";

/** Asks a Charge Point to update its firmware, whose signature is not checked; SignedUpdateFirmware is for that. OCPP 1.6 §5.19. */
export * as UpdateFirmware from "./update-firmware.js";
