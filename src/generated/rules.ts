// Generated from spec/rules.ts by `npm run generate`.

/** The identity of a rule: why something is refused, or advised against. The rules are described in docs/reference/rules.md. */
export type Rule =
  | "absolute-uri"
  | "action"
  | "action-of-call"
  | "authorization-key"
  | "authorization-key-length"
  | "authorization-key-shown"
  | "certificate-hash-data-missing"
  | "certificate-hash-data-not-found"
  | "charge-point-status"
  | "charset"
  | "clear-by-id"
  | "composite-schedule-missing"
  | "composite-start-schedule"
  | "concurrent-tx"
  | "count"
  | "decimals"
  | "differential-without-entries"
  | "empty-text"
  | "ev-communication-status"
  | "faulted-without-error"
  | "firmware-request-id-missing"
  | "firmware-signature-base64"
  | "first-period"
  | "format"
  | "frame"
  | "full-update-info"
  | "full-update-mismatch"
  | "hash-hex"
  | "hash-length"
  | "info-without-id-tag"
  | "install-before-retrieve"
  | "issue-limit"
  | "json"
  | "key-access"
  | "key-answered-twice"
  | "key-type"
  | "list-version"
  | "list-version-sign"
  | "local-list-conflict"
  | "location-scheme"
  | "log-filename-missing"
  | "log-filename-rejected"
  | "log-request-id-missing"
  | "log-time-order"
  | "main-meter-transaction"
  | "max-length"
  | "member"
  | "message-type"
  | "min-length"
  | "negative-seconds"
  | "other-error-code"
  | "pem-certificate"
  | "pem-csr"
  | "period-order"
  | "period-past-duration"
  | "period-past-recurrence"
  | "profile-connector"
  | "profile-transaction"
  | "profile-transaction-missing"
  | "range"
  | "raw-value"
  | "read-only-key"
  | "recurrency-kind"
  | "recurrency-kind-missing"
  | "registers-fall"
  | "relative-start-schedule"
  | "remote-start-purpose"
  | "remote-start-transaction"
  | "requested-keys"
  | "required"
  | "required-key"
  | "schedule-as-asked"
  | "schedule-start-missing"
  | "security-event-known"
  | "serial-number-form"
  | "signed-value-empty"
  | "signed-value-hex"
  | "start-schedule-missing"
  | "stop-time"
  | "time-seconds"
  | "transaction-id-sign"
  | "transaction-readings"
  | "trigger-connector"
  | "type"
  | "unique-id-tags"
  | "unit-of-measurand"
  | "unknown-field"
  | "unknown-message-id"
  | "unknown-vendor-data"
  | "unreadable"
  | "unrequested-key"
  | "usual-range"
  | "utc"
  | "utf-8"
  | "valid-to"
  | "writable-key";

/** A sender writes a location as an absolute URI; anyURI allows a relative one. OCPP 1.6 §6.25, §6.55, Security white paper 6.9, 6.14. */
export const absoluteUri = {
  id: "absolute-uri",
  level: "sender",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The action of a CALL is the name of an operation that the receiver has; upper and lower case differ. OCPP-J §4.2.1. */
export const action = { id: "action", level: "error", kind: "InvalidValue", violation: "NotImplemented" } as const;

/** The function that finds the action of a CALL by its id throws no exception: a fault of the receiver. */
export const actionOfCall = {
  id: "action-of-call",
  level: "error",
  kind: "InvalidValue",
  violation: "InternalError",
} as const;

/** An AuthorizationKey is written as hexadecimal digits, at most 40. OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2. */
export const authorizationKey = {
  id: "authorization-key",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An AuthorizationKey has whole bytes, at least 16, that is 32 hexadecimal digits. OCPP-J §6.2.2, OCPP-J errata 3.12, Security white paper 7.2. */
export const authorizationKeyLength = {
  id: "authorization-key-length",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A GetConfiguration.conf shows no AuthorizationKey, nor another key that is only written; a value that has nothing to do with the key is allowed. OCPP-J §6.2.2, Security white paper 7.2. */
export const authorizationKeyShown = {
  id: "authorization-key-shown",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An accepted GetInstalledCertificateIds.req is answered with at least one certificate. Security white paper M03.FR.03, M03.FR.04. */
export const certificateHashDataMissing = {
  id: "certificate-hash-data-missing",
  level: "error",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** An answer of NotFound lists no certificates. Security white paper M03.FR.02. */
export const certificateHashDataNotFound = {
  id: "certificate-hash-data-not-found",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Connector 0, the whole Charge Point, is Available, Unavailable or Faulted. OCPP 1.6 §4.9, §7.7. */
export const chargePointStatus = {
  id: "charge-point-status",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A text of OCPP has printable ASCII characters only, a certificate line breaks as well; data of vendors may be any text. OCPP 1.6 §2.2. */
export const charset = {
  id: "charset",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An id stands alone: fields beside it are ignored by one erratum, and must match by another. OCPP 1.6 errata 3.25, errata 3.26. */
export const clearById = {
  id: "clear-by-id",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An accepted GetCompositeSchedule.req is answered with a schedule. OCPP 1.6 §5.7, §6.22, errata 3.51. */
export const compositeScheduleMissing = {
  id: "composite-schedule-missing",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** The start of a composite schedule is in scheduleStart alone. OCPP 1.6 errata 3.57. */
export const compositeStartSchedule = {
  id: "composite-start-schedule",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** ConcurrentTx is the answer to the start of a transaction only. OCPP 1.6 §7.2. */
export const concurrentTx = {
  id: "concurrent-tx",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A list has as many items as its cardinality asks for. OCPP 1.6 §6.31, §7.13, §7.33. */
export const count = {
  id: "count",
  level: "error",
  kind: "InvalidValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A charging limit has at most one decimal, judged by its value. OCPP 1.6 §7.13, §7.14. */
export const decimals = {
  id: "decimals",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A Differential update has entries; without any it changes nothing. OCPP 1.6 §6.41. */
export const differentialWithoutEntries = {
  id: "differential-without-entries",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A sender leaves no text empty, although OCPP 1.6 sets no least length. OCPP 1.6 §7.15. */
export const emptyText = {
  id: "empty-text",
  level: "sender",
  kind: "EmptyValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An EVCommunicationError is reported with Preparing, SuspendedEV, SuspendedEVSE or Finishing only. OCPP 1.6 §4.9. */
export const evCommunicationStatus = {
  id: "ev-communication-status",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A connector that is Faulted has an error code other than NoError. OCPP 1.6 §7.6, §7.7. */
export const faultedWithoutError = {
  id: "faulted-without-error",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The status of a signed firmware update names its request, unless it is Idle. Security white paper 5.19, L01.FR.21. */
export const firmwareRequestIdMissing = {
  id: "firmware-request-id-missing",
  level: "error",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** The signature of firmware is base64. Security white paper 6.9. */
export const firmwareSignatureBase64 = {
  id: "firmware-signature-base64",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The first period of a schedule starts at second 0. OCPP 1.6 §7.13, errata 3.45, errata 4.13, errata 4.17. */
export const firstPeriod = {
  id: "first-period",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A time is an existing date and time of RFC 3339, a location is a URI. OCPP 1.6 §3.15, §6.25, §6.55, Security white paper 6.9, 6.14. */
export const format = {
  id: "format",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A frame is a list with as many elements as its message type asks for. OCPP-J §4.2. */
export const frame = { id: "frame", level: "error", kind: "InvalidValue", violation: "FormationViolation" } as const;

/** Every entry of a Full update has an idTagInfo. OCPP 1.6 §7.1. */
export const fullUpdateInfo = {
  id: "full-update-info",
  level: "error",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A Full update fits any version, so that no VersionMismatch answers it. OCPP 1.6 §5.15, §7.47. */
export const fullUpdateMismatch = {
  id: "full-update-mismatch",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The hashes of a certificate are hexadecimal digits; edition 2 did not say so. Security white paper 6.1. */
export const hashHex = {
  id: "hash-hex",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A hash is as long as its algorithm makes it: 64, 96 or 128 hexadecimal digits. Security white paper 6.1. */
export const hashLength = {
  id: "hash-length",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A StopTransaction.req without an idTag is answered without idTagInfo. OCPP 1.6 §6.50. */
export const infoWithoutIdTag = {
  id: "info-without-id-tag",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Firmware is not installed before it is downloaded. Security white paper 6.9, L01.FR.16. */
export const installBeforeRetrieve = {
  id: "install-before-retrieve",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Beyond a limit, problems are only counted. */
export const issueLimit = {
  id: "issue-limit",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A text is JSON. OCPP-J §4.1. */
export const json = { id: "json", level: "error", kind: "InvalidValue", violation: "FormationViolation" } as const;

/** A key is read-only where OCPP 1.6 says so, and nowhere else. OCPP 1.6 §7.29, §9. */
export const keyAccess = {
  id: "key-access",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** No key is answered twice. OCPP 1.6 §5.8, §6.24. */
export const keyAnsweredTwice = {
  id: "key-answered-twice",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A configuration value is a text of the type of its key: true or false, decimal digits, or items with commas between them. OCPP 1.6 §5.3, §9. */
export const keyType = {
  id: "key-type",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A list that is sent has neither version 0, which stands for an empty list, nor −1, which stands for a Charge Point without lists. OCPP 1.6 §5.10, errata 3.52. */
export const listVersion = {
  id: "list-version",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A sender chooses a version above 0; OCPP 1.6 forbids only 0 and −1. OCPP 1.6 errata 3.52. */
export const listVersionSign = {
  id: "list-version-sign",
  level: "sender",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A LocalListConflict is reported for connector 0, as the list belongs to the whole Charge Point. OCPP 1.6 §3.5.2. */
export const localListConflict = {
  id: "local-list-conflict",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A location is reached by ftp, ftps, http, https or sftp. OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08. */
export const locationScheme = {
  id: "location-scheme",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An accepted GetLog.req is answered with the name of the file. Security white paper N01.FR.01. */
export const logFilenameMissing = {
  id: "log-filename-missing",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A rejected GetLog.req is answered without the name of a file, as there will be none. Security white paper 5.10. */
export const logFilenameRejected = {
  id: "log-filename-rejected",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The status of an upload names its request, unless it is Idle. Security white paper 5.13, N01.FR.12. */
export const logRequestIdMissing = {
  id: "log-request-id-missing",
  level: "error",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A log ends no earlier than it starts. Security white paper 6.14. */
export const logTimeOrder = {
  id: "log-time-order",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Values of the main meter, connector 0, belong to no transaction. OCPP 1.6 errata 3.16. */
export const mainMeterTransaction = {
  id: "main-meter-transaction",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A text has at most as many characters as its type allows. OCPP 1.6 §7.15, §7.16, §7.17, §7.18, §7.19, §7.28, Security white paper 5, 6, OCPP-J §4.1.4. */
export const maxLength = {
  id: "max-length",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The text of an enumeration is one of its members, in their spelling. OCPP 1.6 §7, Security white paper 6. */
export const member = {
  id: "member",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The first element of a frame is 2, 3 or 4. OCPP-J §4.1.3. */
export const messageType = {
  id: "message-type",
  level: "error",
  kind: "InvalidValue",
  violation: "FormationViolation",
} as const;

/** An identity, a time or a location is not empty. OCPP 1.6 §7.28. */
export const minLength = {
  id: "min-length",
  level: "error",
  kind: "EmptyValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A number of seconds is not negative. OCPP 1.6 §6, §7. */
export const negativeSeconds = {
  id: "negative-seconds",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An OtherError has a vendorErrorCode. OCPP 1.6 §7.6. */
export const otherErrorCode = {
  id: "other-error-code",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A certificate is one block of PEM; a chain has one for each certificate. Security white paper 5.1, 5.11, 6.9, A00.FR.507. */
export const pemCertificate = {
  id: "pem-certificate",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A certificate signing request is a block of PEM. Security white paper 5.17, A02.FR.03, A03.FR.03. */
export const pemCsr = {
  id: "pem-csr",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The periods of a schedule follow each other in time. OCPP 1.6 §7.14. */
export const periodOrder = {
  id: "period-order",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** No period starts after the end of its schedule, as it would never apply. OCPP 1.6 §5.16.4. */
export const periodPastDuration = {
  id: "period-past-duration",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A schedule that comes back every day or week has nothing beyond that day or week, as it would never apply. OCPP 1.6 §5.16.4, §7.37, errata 3.43, errata 3.44, errata 3.79. */
export const periodPastRecurrence = {
  id: "period-past-recurrence",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A ChargePointMaxProfile is for connector 0, a TxProfile for a connector above 0. OCPP 1.6 §3.13.1, errata 3.53. */
export const profileConnector = {
  id: "profile-connector",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Only a TxProfile names a transaction. OCPP 1.6 §7.8. */
export const profileTransaction = {
  id: "profile-transaction",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A TxProfile that is set names its transaction. OCPP 1.6 §5.16. */
export const profileTransactionMissing = {
  id: "profile-transaction-missing",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A number lies within the range of its type and of its field, or of its configuration key. OCPP 1.6 §3.8, §6.33, §6.45, §6.53, §7.8, OCPP-J §7, Security white paper 5.5, 7.3, 7.6. */
export const range = {
  id: "range",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The value of a reading is a decimal number, unless it is signed data. OCPP 1.6 §7.43, §7.49. */
export const rawValue = {
  id: "raw-value",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A key that can only be read is not changed. OCPP 1.6 §5.3, §9. */
export const readOnlyKey = {
  id: "read-only-key",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Only a Recurring profile has a recurrencyKind. OCPP 1.6 errata 3.56. */
export const recurrencyKind = {
  id: "recurrency-kind",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A Recurring profile has a recurrencyKind. OCPP 1.6 §7.8, §7.37. */
export const recurrencyKindMissing = {
  id: "recurrency-kind-missing",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** The register of one measurand, phase and location does not fall from one moment to a later one. OCPP 1.6 §7.31, errata 3.78. */
export const registersFall = {
  id: "registers-fall",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The schedule of a Relative profile has no startSchedule, as it starts when charging does. OCPP 1.6 §7.9. */
export const relativeStartSchedule = {
  id: "relative-start-schedule",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The profile of a remote start is a TxProfile. OCPP 1.6 §5.11, §5.16.2, §6.33. */
export const remoteStartPurpose = {
  id: "remote-start-purpose",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The profile of a remote start names no transaction, as there is none yet. OCPP 1.6 §5.16.2, errata 3.41. */
export const remoteStartTransaction = {
  id: "remote-start-transaction",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Each requested key is answered, as known or as unknown; upper and lower case are the same, and AuthorizationKey may be left out. OCPP 1.6 §5.8, §6.24, OCPP-J §6.2.2. */
export const requestedKeys = {
  id: "requested-keys",
  level: "error",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A field with cardinality 1..1 or 1..* is present. OCPP 1.6 §6, §7, Security white paper 5, 6. */
export const required = {
  id: "required",
  level: "error",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A Charge Point that is asked for all keys answers those which its feature profiles require. OCPP 1.6 §5.8, §9. */
export const requiredKey = {
  id: "required-key",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A composite schedule is for the connector, in the unit and for the time that were asked for. OCPP 1.6 §5.7, §6.21, §6.22. */
export const scheduleAsAsked = {
  id: "schedule-as-asked",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An accepted GetCompositeSchedule.req is answered with the start of the schedule. OCPP 1.6 §6.22, errata 3.51. */
export const scheduleStartMissing = {
  id: "schedule-start-missing",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A security event has one of the names that the white paper lists; others are allowed. Security white paper 8. */
export const securityEventKnown = {
  id: "security-event-known",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A serial number is hexadecimal digits without leading zeros and without 0x; edition 2 did not say so. Security white paper 6.1. */
export const serialNumberForm = {
  id: "serial-number-form",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A sender leaves no signed data empty, although OCPP 1.6 sets no least length. OCPP 1.6 §7.43, §7.49. */
export const signedValueEmpty = {
  id: "signed-value-empty",
  level: "sender",
  kind: "EmptyValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Signed data is written as hexadecimal digits; OCMF and JSON, as later papers have it, are taken without a word. OCPP 1.6 §4.7, §7.49. */
export const signedValueHex = {
  id: "signed-value-hex",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The schedule of an Absolute or Recurring profile has a startSchedule. OCPP 1.6 §7.9, §7.37, errata 3.79. */
export const startScheduleMissing = {
  id: "start-schedule-missing",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** Diagnostics end no earlier than they start. OCPP 1.6 §6.25. */
export const stopTime = {
  id: "stop-time",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A sender writes the seconds of a time, which ISO 8601 allows to leave out. OCPP 1.6 §3.13.7, §3.15. */
export const timeSeconds = {
  id: "time-seconds",
  level: "sender",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The identifier of a transaction is above 0; a Charge Point that never learned it sends −1. OCPP 1.6 errata 3.18, errata 3.54. */
export const transactionIdSign = {
  id: "transaction-id-sign",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The readings of a transaction include those of its begin and of its end. OCPP 1.6 errata 3.14, errata 3.91. */
export const transactionReadings = {
  id: "transaction-readings",
  level: "advice",
  kind: "EmptyValue",
  violation: "OccurenceConstraintViolation",
} as const;

/** A trigger names a connector above 0, or none for the whole Charge Point. OCPP 1.6 §5.17, §6.51. */
export const triggerConnector = {
  id: "trigger-connector",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A value has the JSON type of its field; a payload is an object. OCPP 1.6 §6, §7, Security white paper 5, 6, OCPP-J §4.2. */
export const type = { id: "type", level: "error", kind: "InvalidValue", violation: "TypeConstraintViolation" } as const;

/** A list has one entry for each idTag; upper and lower case are the same. OCPP 1.6 §6.41, §7.28. */
export const uniqueIdTags = {
  id: "unique-id-tags",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A reading has a unit of its measurand; a frequency and a speed have none. OCPP 1.6 §7.31, §7.45, errata 3.86. */
export const unitOfMeasurand = {
  id: "unit-of-measurand",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A message has no other fields than those of its table. OCPP 1.6 §6, §7, Security white paper 5, 6. */
export const unknownField = {
  id: "unknown-field",
  level: "error",
  kind: "InvalidValue",
  violation: "FormationViolation",
} as const;

/** A DataTransfer.req without a messageId is not answered with UnknownMessageId. OCPP 1.6 §4.3. */
export const unknownMessageId = {
  id: "unknown-message-id",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** An answer of UnknownVendorId carries no data. OCPP 1.6 §4.3. */
export const unknownVendorData = {
  id: "unknown-vendor-data",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** Reading a property of a value throws no exception. */
export const unreadable = {
  id: "unreadable",
  level: "error",
  kind: "InvalidValue",
  violation: "FormationViolation",
} as const;

/** No key is answered that was not requested, and none is unknown when all are requested. OCPP 1.6 §5.8, §6.24. */
export const unrequestedKey = {
  id: "unrequested-key",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A sender keeps numbers within what is usual: 16 bits for connectors, stack levels and retries, 1 to 3 phases, limits and list versions that are not negative, configuration values that mean something; OCPP 1.6 allows more. OCPP 1.6 §6, §7, §9. */
export const usualRange = {
  id: "usual-range",
  level: "sender",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A sender writes times in UTC. OCPP 1.6 §3.14. */
export const utc = {
  id: "utc",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** The bytes of a frame are UTF-8. OCPP-J §4.1.2. */
export const utf8 = { id: "utf-8", level: "error", kind: "InvalidValue", violation: "FormationViolation" } as const;

/** A profile is valid for some time: validTo is later than validFrom. OCPP 1.6 §7.8. */
export const validTo = {
  id: "valid-to",
  level: "advice",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;

/** A key that can only be read is not written. OCPP 1.6 §5.3, §9. */
export const writableKey = {
  id: "writable-key",
  level: "error",
  kind: "InvalidValue",
  violation: "PropertyConstraintViolation",
} as const;
