// Generated from spec/conversation.ts by `npm run generate`.

/** The identity of a rule between messages. The rules are described in docs/reference/conversation.md. */
export type ConversationRule =
  | "answer-without-call"
  | "answered-twice"
  | "authorization-refused"
  | "boot-interval"
  | "boot-loop"
  | "boot-triggered-when-accepted"
  | "call-before-accepted"
  | "call-before-answer"
  | "call-unanswered"
  | "change-read-only-key"
  | "charging-rate-unit-unknown"
  | "charging-while-refused"
  | "clock-off"
  | "configuration-value"
  | "connector-above-number"
  | "connector-busy"
  | "connector-gap"
  | "diagnostics-order"
  | "diagnostics-without-status"
  | "failure-reported"
  | "fault-during-transaction"
  | "firmware-order"
  | "firmware-without-status"
  | "frame-repeated"
  | "heartbeat-interval"
  | "id-used-again"
  | "idle-untriggered"
  | "list-version-mismatch"
  | "list-version-not-growing"
  | "local-list-too-long"
  | "meter-stop-below-start"
  | "meter-values-elsewhere"
  | "meter-values-missing"
  | "register-falls"
  | "remote-command-while-pending"
  | "remote-start-without-start"
  | "remote-stop-without-stop"
  | "reservation-unused"
  | "reset-without-boot"
  | "slow-answer"
  | "stack-level-too-high"
  | "start-without-authorization"
  | "status-missing-after-boot"
  | "status-transition"
  | "stop-unknown"
  | "stop-without-id-tag"
  | "stopped-twice"
  | "time-goes-back"
  | "too-many-keys"
  | "too-many-periods"
  | "transaction-long"
  | "transaction-open"
  | "transaction-order"
  | "transaction-short"
  | "trigger-without-message"
  | "tx-profile-without-transaction";

/** The CALL of an answer stands before it, unless the log starts later. OCPP-J §4.1.1. */
export const answerWithoutCall = {
  id: "answer-without-call",
  level: "information",
  sections: "OCPP-J §4.1.1",
} as const;

/** A CALL is answered. OCPP-J §4.1.1. */
export const callUnanswered = { id: "call-unanswered", level: "advice", sections: "OCPP-J §4.1.1" } as const;

/** A CALL has one answer. OCPP-J §4.1.1. */
export const answeredTwice = { id: "answered-twice", level: "error", sections: "OCPP-J §4.1.1" } as const;

/** A frame stands in the log once; more often is the logger's doing. OCPP-J §4.1.4. */
export const frameRepeated = { id: "frame-repeated", level: "information", sections: "OCPP-J §4.1.4" } as const;

/** A side sends its next CALL when the one before has its answer, or has timed out. OCPP-J §4.1.1. */
export const callBeforeAnswer = { id: "call-before-answer", level: "advice", sections: "OCPP-J §4.1.1" } as const;

/** An id of a CALL differs from those that its sender used before, but for a retry. OCPP-J §4.1.4, OCPP-J errata 3.1, OCPP-J errata 3.7. */
export const idUsedAgain = {
  id: "id-used-again",
  level: "advice",
  sections: "OCPP-J §4.1.4, OCPP-J errata 3.1, OCPP-J errata 3.7",
} as const;

/** An answer comes within 10 seconds. OCPP-J §4.1.1. */
export const slowAnswer = { id: "slow-answer", level: "information", sections: "OCPP-J §4.1.1" } as const;

/** Until BootNotification is answered with Accepted, a Charge Point sends nothing else but what was triggered while Pending. OCPP 1.6 §4.2, OCPP-J errata 3.10. */
export const callBeforeAccepted = {
  id: "call-before-accepted",
  level: "error",
  sections: "OCPP 1.6 §4.2, OCPP-J errata 3.10",
} as const;

/** A Central System starts or stops no transaction remotely while the Charge Point is Pending. OCPP 1.6 §4.2. */
export const remoteCommandWhilePending = {
  id: "remote-command-while-pending",
  level: "error",
  sections: "OCPP 1.6 §4.2",
} as const;

/** A Charge Point starts again at most once within 5 minutes. OCPP 1.6 §4.2. */
export const bootLoop = { id: "boot-loop", level: "advice", sections: "OCPP 1.6 §4.2" } as const;

/** After Pending or Rejected, a Charge Point waits for the interval before its next BootNotification. OCPP 1.6 §4.2. */
export const bootInterval = { id: "boot-interval", level: "advice", sections: "OCPP 1.6 §4.2" } as const;

/** Heartbeats keep the interval of BootNotification.conf. OCPP 1.6 §4.6. */
export const heartbeatInterval = { id: "heartbeat-interval", level: "advice", sections: "OCPP 1.6 §4.6" } as const;

/** Once accepted, a Charge Point reports the status of connector 0 and of every connector. OCPP 1.6 §4.9, errata 3.22. */
export const statusMissingAfterBoot = {
  id: "status-missing-after-boot",
  level: "advice",
  sections: "OCPP 1.6 §4.9, errata 3.22",
} as const;

/** A status follows another as the table has it. OCPP 1.6 §4.9, errata 3.20. */
export const statusTransition = {
  id: "status-transition",
  level: "advice",
  sections: "OCPP 1.6 §4.9, errata 3.20",
} as const;

/** Connectors are numbered from 1 without a gap. OCPP 1.6 §3.8. */
export const connectorGap = { id: "connector-gap", level: "advice", sections: "OCPP 1.6 §3.8" } as const;

/** No connector has a number above NumberOfConnectors. OCPP 1.6 §3.8, §9.1.21. */
export const connectorAboveNumber = {
  id: "connector-above-number",
  level: "advice",
  sections: "OCPP 1.6 §3.8, §9.1.21",
} as const;

/** The status Idle of diagnostics or firmware is reported only when a TriggerMessage asks for it. OCPP 1.6 §4.4, §4.5, §7.24, §7.25. */
export const idleUntriggered = {
  id: "idle-untriggered",
  level: "advice",
  sections: "OCPP 1.6 §4.4, §4.5, §7.24, §7.25",
} as const;

/** A connector does not become Faulted during a transaction. OCPP 1.6 §4.9. */
export const faultDuringTransaction = {
  id: "fault-during-transaction",
  level: "information",
  sections: "OCPP 1.6 §4.9",
} as const;

/** A connector has one transaction at a time. OCPP 1.6 §4.8. */
export const connectorBusy = { id: "connector-busy", level: "advice", sections: "OCPP 1.6 §4.8" } as const;

/** The start of a transaction that stops is in the log. OCPP 1.6 §4.10. */
export const stopUnknown = { id: "stop-unknown", level: "information", sections: "OCPP 1.6 §4.10" } as const;

/** A transaction stops once. OCPP 1.6 §4.10. */
export const stoppedTwice = { id: "stopped-twice", level: "advice", sections: "OCPP 1.6 §4.10" } as const;

/** A transaction that starts in the log stops in it. OCPP 1.6 §4.10. */
export const transactionOpen = { id: "transaction-open", level: "information", sections: "OCPP 1.6 §4.10" } as const;

/** A stop by a person at the Charge Point has the idTag, as it is known. OCPP 1.6 §6.49. */
export const stopWithoutIdTag = { id: "stop-without-id-tag", level: "advice", sections: "OCPP 1.6 §6.49" } as const;

/** Before a transaction, its idTag is authorized: by Authorize, a remote start, a local list, or a transaction before. OCPP 1.6 §4.1, §3.5, §5.11. */
export const startWithoutAuthorization = {
  id: "start-without-authorization",
  level: "information",
  sections: "OCPP 1.6 §4.1, §3.5, §5.11",
} as const;

/** An idTag that is presented is accepted. OCPP 1.6 §4.1, §7.2. */
export const authorizationRefused = {
  id: "authorization-refused",
  level: "information",
  sections: "OCPP 1.6 §4.1, §7.2",
} as const;

/** A transaction whose idTag was refused is stopped as DeAuthorized, or delivers nothing. OCPP 1.6 §4.8, §9.1.24. */
export const chargingWhileRefused = {
  id: "charging-while-refused",
  level: "advice",
  sections: "OCPP 1.6 §4.8, §9.1.24",
} as const;

/** meterStop is at least meterStart. OCPP 1.6 §6.45, §6.49, §7.31. */
export const meterStopBelowStart = {
  id: "meter-stop-below-start",
  level: "error",
  sections: "OCPP 1.6 §6.45, §6.49, §7.31",
} as const;

/** A register of energy does not fall from one message to the next. OCPP 1.6 §7.31. */
export const registerFalls = { id: "register-falls", level: "advice", sections: "OCPP 1.6 §7.31" } as const;

/** Within a transaction, times do not go back. OCPP 1.6 §3.7, §4.10. */
export const timeGoesBack = { id: "time-goes-back", level: "advice", sections: "OCPP 1.6 §3.7, §4.10" } as const;

/** A time in a message lies within 5 minutes of the time of its line. OCPP 1.6 §4.6, §4.2. */
export const clockOff = { id: "clock-off", level: "advice", sections: "OCPP 1.6 §4.6, §4.2" } as const;

/** Starts and stops are sent in the order in which they happened. OCPP 1.6 §3.7. */
export const transactionOrder = { id: "transaction-order", level: "advice", sections: "OCPP 1.6 §3.7" } as const;

/** MeterValues have the transactionId of the transaction that runs on their connector. OCPP 1.6 §4.7, §6.31. */
export const meterValuesElsewhere = {
  id: "meter-values-elsewhere",
  level: "advice",
  sections: "OCPP 1.6 §4.7, §6.31",
} as const;

/** MeterValues of a transaction come as often as MeterValueSampleInterval asks for. OCPP 1.6 §4.7, §9.1.19. */
export const meterValuesMissing = {
  id: "meter-values-missing",
  level: "advice",
  sections: "OCPP 1.6 §4.7, §9.1.19",
} as const;

/** A transaction lasts at least a minute. OCPP 1.6 §4.10. */
export const transactionShort = { id: "transaction-short", level: "information", sections: "OCPP 1.6 §4.10" } as const;

/** A transaction lasts at most a day. OCPP 1.6 §4.10. */
export const transactionLong = { id: "transaction-long", level: "information", sections: "OCPP 1.6 §4.10" } as const;

/** A transaction by the idTag and on the connector of a reservation has its reservationId. OCPP 1.6 §4.8, §5.13. */
export const reservationUnused = {
  id: "reservation-unused",
  level: "advice",
  sections: "OCPP 1.6 §4.8, §5.13",
} as const;

/** An accepted RemoteStartTransaction is followed by a transaction before ConnectionTimeOut. OCPP 1.6 §5.11, §9.1.6. */
export const remoteStartWithoutStart = {
  id: "remote-start-without-start",
  level: "advice",
  sections: "OCPP 1.6 §5.11, §9.1.6",
} as const;

/** An accepted RemoteStopTransaction is followed by the stop. OCPP 1.6 §5.12. */
export const remoteStopWithoutStop = {
  id: "remote-stop-without-stop",
  level: "advice",
  sections: "OCPP 1.6 §5.12",
} as const;

/** An accepted Reset is followed by a BootNotification. OCPP 1.6 §5.14. */
export const resetWithoutBoot = { id: "reset-without-boot", level: "advice", sections: "OCPP 1.6 §5.14" } as const;

/** An accepted TriggerMessage is followed by the message that it asks for. OCPP 1.6 §5.17. */
export const triggerWithoutMessage = {
  id: "trigger-without-message",
  level: "advice",
  sections: "OCPP 1.6 §5.17",
} as const;

/** BootNotification is not triggered once it was answered with Accepted. OCPP 1.6 §5.17, errata 3.40. */
export const bootTriggeredWhenAccepted = {
  id: "boot-triggered-when-accepted",
  level: "error",
  sections: "OCPP 1.6 §5.17, errata 3.40",
} as const;

/** GetDiagnostics that has a file is followed by DiagnosticsStatusNotification. OCPP 1.6 §5.9, §4.4. */
export const diagnosticsWithoutStatus = {
  id: "diagnostics-without-status",
  level: "advice",
  sections: "OCPP 1.6 §5.9, §4.4",
} as const;

/** UpdateFirmware is followed by FirmwareStatusNotification. OCPP 1.6 §5.19, §4.5. */
export const firmwareWithoutStatus = {
  id: "firmware-without-status",
  level: "advice",
  sections: "OCPP 1.6 §5.19, §4.5",
} as const;

/** Diagnostics are Uploading before they are Uploaded. OCPP 1.6 §4.4, §7.24. */
export const diagnosticsOrder = { id: "diagnostics-order", level: "advice", sections: "OCPP 1.6 §4.4, §7.24" } as const;

/** Firmware is Downloaded before it is Installing or Installed. OCPP 1.6 §4.5, §7.25. */
export const firmwareOrder = { id: "firmware-order", level: "advice", sections: "OCPP 1.6 §4.5, §7.25" } as const;

/** No upload, download or installation fails. OCPP 1.6 §7.24, §7.25. */
export const failureReported = {
  id: "failure-reported",
  level: "information",
  sections: "OCPP 1.6 §7.24, §7.25",
} as const;

/** A TxProfile is set on a connector that has a transaction. OCPP 1.6 §5.16, §3.13. */
export const txProfileWithoutTransaction = {
  id: "tx-profile-without-transaction",
  level: "error",
  sections: "OCPP 1.6 §5.16, §3.13",
} as const;

/** A differential update has a version above that of the Charge Point. OCPP 1.6 §5.15, §7.47. */
export const listVersionNotGrowing = {
  id: "list-version-not-growing",
  level: "advice",
  sections: "OCPP 1.6 §5.15, §7.47",
} as const;

/** A differential update fits the version that the Charge Point has. OCPP 1.6 §5.15, §7.47. */
export const listVersionMismatch = {
  id: "list-version-mismatch",
  level: "advice",
  sections: "OCPP 1.6 §5.15, §7.47",
} as const;

/** No key is changed that GetConfiguration reported as read-only. OCPP 1.6 §5.3, §9. */
export const changeReadOnlyKey = {
  id: "change-read-only-key",
  level: "advice",
  sections: "OCPP 1.6 §5.3, §9",
} as const;

/** A value that GetConfiguration reports is of the type of its key. OCPP 1.6 §9. */
export const configurationValue = { id: "configuration-value", level: "advice", sections: "OCPP 1.6 §9" } as const;

/** No request asks for more keys than GetConfigurationMaxKeys. OCPP 1.6 §5.8, §9.1.9. */
export const tooManyKeys = { id: "too-many-keys", level: "error", sections: "OCPP 1.6 §5.8, §9.1.9" } as const;

/** No SendLocalList has more entries than SendLocalListMaxLength or LocalAuthListMaxLength. OCPP 1.6 §5.15, §9.2.2, §9.2.3. */
export const localListTooLong = {
  id: "local-list-too-long",
  level: "error",
  sections: "OCPP 1.6 §5.15, §9.2.2, §9.2.3",
} as const;

/** No schedule has more periods than ChargingScheduleMaxPeriods. OCPP 1.6 §5.16, §9.4.3. */
export const tooManyPeriods = { id: "too-many-periods", level: "error", sections: "OCPP 1.6 §5.16, §9.4.3" } as const;

/** No stackLevel is above ChargeProfileMaxStackLevel. OCPP 1.6 §5.16, §9.4.1. */
export const stackLevelTooHigh = {
  id: "stack-level-too-high",
  level: "error",
  sections: "OCPP 1.6 §5.16, §9.4.1",
} as const;

/** A schedule is in a unit that ChargingScheduleAllowedChargingRateUnit has. OCPP 1.6 §5.16, §9.4.2. */
export const chargingRateUnitUnknown = {
  id: "charging-rate-unit-unknown",
  level: "error",
  sections: "OCPP 1.6 §5.16, §9.4.2",
} as const;
