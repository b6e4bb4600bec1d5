/**
 * Every rule by which something is refused or advised against: its level, its sections and what it asks stand here and
 * nowhere else. For a rule between fields, or between a request and its confirmation, `src/rules/<id>.ts` has the
 * condition and the words.
 */
import { rule } from "./language.js";

// Rules about one value.

export const required = rule("required", {
  scope: "value",
  sections: ["§6", "§7", "white paper 5", "white paper 6"],
  sentence: "A field with cardinality 1..1 or 1..* is present.",
  missing: true,
});
export const type = rule("type", {
  scope: "value",
  sections: ["§6", "§7", "white paper 5", "white paper 6", "OCPP-J §4.2"],
  sentence: "A value has the JSON type of its field; a payload is an object.",
  violation: "TypeConstraintViolation",
});
export const unknownField = rule("unknown-field", {
  scope: "value",
  sections: ["§6", "§7", "white paper 5", "white paper 6"],
  sentence: "A message has no other fields than those of its table.",
  violation: "FormationViolation",
});
export const minLength = rule("min-length", {
  scope: "value",
  sections: ["§7.28"],
  sentence: "An identity, a time or a location is not empty.",
  missing: true,
  violation: "PropertyConstraintViolation",
});
export const maxLength = rule("max-length", {
  scope: "value",
  sections: ["§7.15", "§7.16", "§7.17", "§7.18", "§7.19", "§7.28", "white paper 5", "white paper 6", "OCPP-J §4.1.4"],
  sentence: "A text has at most as many characters as its type allows.",
});
export const charset = rule("charset", {
  scope: "value",
  sections: ["§2.2"],
  sentence:
    "A text of OCPP has printable ASCII characters only, a certificate line breaks as well; data of vendors may be any text.",
});
export const range = rule("range", {
  scope: "value",
  sections: [
    "§3.8",
    "§6.33",
    "§6.45",
    "§6.53",
    "§7.8",
    "OCPP-J §7",
    "white paper 5.5",
    "white paper 7.3",
    "white paper 7.6",
  ],
  sentence: "A number lies within the range of its type and of its field, or of its configuration key.",
});
export const decimals = rule("decimals", {
  scope: "value",
  sections: ["§7.13", "§7.14"],
  sentence: "A charging limit has at most one decimal, judged by its value.",
});
export const member = rule("member", {
  scope: "value",
  sections: ["§7", "white paper 6"],
  sentence: "The text of an enumeration is one of its members, in their spelling.",
});
export const format = rule("format", {
  scope: "value",
  sections: ["§3.15", "§6.25", "§6.55", "white paper 6.9", "white paper 6.14"],
  sentence: "A time is an existing date and time of RFC 3339, a location is a URI.",
});
export const utc = rule("utc", {
  scope: "value",
  sections: ["§3.14"],
  sentence: "A sender writes times in UTC.",
});
export const emptyText = rule("empty-text", {
  scope: "value",
  level: "sender",
  sections: ["§7.15"],
  sentence: "A sender leaves no text empty, although OCPP 1.6 sets no least length.",
  missing: true,
  violation: "PropertyConstraintViolation",
});
export const usualRange = rule("usual-range", {
  scope: "value",
  level: "sender",
  sections: ["§6", "§7", "§9"],
  sentence:
    "A sender keeps numbers within what is usual: 16 bits for connectors, stack levels and retries, 1 to 3 phases, limits and list versions that are not negative, configuration values that mean something; OCPP 1.6 allows more.",
});
export const timeSeconds = rule("time-seconds", {
  scope: "value",
  level: "sender",
  sections: ["§3.13.7", "§3.15"],
  sentence: "A sender writes the seconds of a time, which ISO 8601 allows to leave out.",
});
export const absoluteUri = rule("absolute-uri", {
  scope: "value",
  level: "sender",
  sections: ["§6.25", "§6.55", "white paper 6.9", "white paper 6.14"],
  sentence: "A sender writes a location as an absolute URI; anyURI allows a relative one.",
});
export const count = rule("count", {
  scope: "value",
  sections: ["§6.31", "§7.13", "§7.33"],
  sentence: "A list has as many items as its cardinality asks for.",
  violation: "OccurenceConstraintViolation",
});
export const keyType = rule("key-type", {
  scope: "value",
  sections: ["§5.3", "§9"],
  sentence:
    "A configuration value is a text of the type of its key: true or false, decimal digits, or items with commas between them.",
});
export const json = rule("json", {
  scope: "value",
  sections: ["OCPP-J §4.1"],
  sentence: "A text is JSON.",
  violation: "FormationViolation",
});
export const unreadable = rule("unreadable", {
  scope: "value",
  sections: [],
  sentence: "Reading a property of a value throws no exception.",
  violation: "FormationViolation",
});
export const issueLimit = rule("issue-limit", {
  scope: "value",
  sections: [],
  sentence: "Beyond a limit, problems are only counted.",
});

// Rules about the frame around a payload.

export const utf8 = rule("utf-8", {
  scope: "frame",
  sections: ["OCPP-J §4.1.2"],
  sentence: "The bytes of a frame are UTF-8.",
  violation: "FormationViolation",
});
export const frame = rule("frame", {
  scope: "frame",
  sections: ["OCPP-J §4.2"],
  sentence: "A frame is a list with as many elements as its message type asks for.",
  violation: "FormationViolation",
});
export const messageType = rule("message-type", {
  scope: "frame",
  sections: ["OCPP-J §4.1.3"],
  sentence: "The first element of a frame is 2, 3 or 4.",
  violation: "FormationViolation",
});
export const action = rule("action", {
  scope: "frame",
  sections: ["OCPP-J §4.2.1"],
  sentence: "The action of a CALL is the name of an operation that the receiver has; upper and lower case differ.",
  violation: "NotImplemented",
});
export const actionOfCall = rule("action-of-call", {
  scope: "frame",
  sections: [],
  sentence: "The function that finds the action of a CALL by its id throws no exception: a fault of the receiver.",
  violation: "InternalError",
});

// Rules between the fields of a message.

export const authorizationKey = rule("authorization-key", {
  scope: "fields",
  sections: ["OCPP-J §6.2.2", "OCPP-J errata 3.12", "white paper 7.2"],
  sentence: "An AuthorizationKey is written as hexadecimal digits, at most 40.",
});
export const authorizationKeyLength = rule("authorization-key-length", {
  scope: "fields",
  level: "advice",
  sections: ["OCPP-J §6.2.2", "OCPP-J errata 3.12", "white paper 7.2"],
  sentence: "An AuthorizationKey has whole bytes, at least 16, that is 32 hexadecimal digits.",
});
export const authorizationKeyShown = rule("authorization-key-shown", {
  scope: "fields",
  level: "advice",
  sections: ["OCPP-J §6.2.2", "white paper 7.2"],
  sentence:
    "A GetConfiguration.conf shows no AuthorizationKey, nor another key that is only written; a value that has nothing to do with the key is allowed.",
});
export const chargePointStatus = rule("charge-point-status", {
  scope: "fields",
  sections: ["§4.9", "§7.7"],
  sentence: "Connector 0, the whole Charge Point, is Available, Unavailable or Faulted.",
});
export const clearById = rule("clear-by-id", {
  scope: "fields",
  level: "advice",
  sections: ["errata 3.25", "errata 3.26"],
  sentence: "An id stands alone: fields beside it are ignored by one erratum, and must match by another.",
});
export const compositeScheduleMissing = rule("composite-schedule-missing", {
  scope: "fields",
  level: "advice",
  sections: ["§5.7", "§6.22", "errata 3.51"],
  sentence: "An accepted GetCompositeSchedule.req is answered with a schedule.",
  missing: true,
});
export const scheduleStartMissing = rule("schedule-start-missing", {
  scope: "fields",
  level: "advice",
  sections: ["§6.22", "errata 3.51"],
  sentence: "An accepted GetCompositeSchedule.req is answered with the start of the schedule.",
  missing: true,
});
export const compositeStartSchedule = rule("composite-start-schedule", {
  scope: "fields",
  sections: ["errata 3.57"],
  sentence: "The start of a composite schedule is in scheduleStart alone.",
});
export const concurrentTx = rule("concurrent-tx", {
  scope: "fields",
  level: "advice",
  sections: ["§7.2"],
  sentence: "ConcurrentTx is the answer to the start of a transaction only.",
});
export const differentialWithoutEntries = rule("differential-without-entries", {
  scope: "fields",
  level: "advice",
  sections: ["§6.41"],
  sentence: "A Differential update has entries; without any it changes nothing.",
  missing: true,
});
export const evCommunicationStatus = rule("ev-communication-status", {
  scope: "fields",
  sections: ["§4.9"],
  sentence: "An EVCommunicationError is reported with Preparing, SuspendedEV, SuspendedEVSE or Finishing only.",
});
export const faultedWithoutError = rule("faulted-without-error", {
  scope: "fields",
  level: "advice",
  sections: ["§7.6", "§7.7"],
  sentence: "A connector that is Faulted has an error code other than NoError.",
});
export const firstPeriod = rule("first-period", {
  scope: "fields",
  sections: ["§7.13", "errata 3.45", "errata 4.13", "errata 4.17"],
  sentence: "The first period of a schedule starts at second 0.",
});
export const fullUpdateInfo = rule("full-update-info", {
  scope: "fields",
  sections: ["§7.1"],
  sentence: "Every entry of a Full update has an idTagInfo.",
  missing: true,
});
export const listVersion = rule("list-version", {
  scope: "fields",
  sections: ["§5.10", "errata 3.52"],
  sentence:
    "A list that is sent has neither version 0, which stands for an empty list, nor −1, which stands for a Charge Point without lists.",
});
export const listVersionSign = rule("list-version-sign", {
  scope: "fields",
  level: "sender",
  sections: ["errata 3.52"],
  sentence: "A sender chooses a version above 0; OCPP 1.6 forbids only 0 and −1.",
});
export const localListConflict = rule("local-list-conflict", {
  scope: "fields",
  sections: ["§3.5.2"],
  sentence: "A LocalListConflict is reported for connector 0, as the list belongs to the whole Charge Point.",
});
export const locationScheme = rule("location-scheme", {
  scope: "fields",
  level: "advice",
  sections: ["§8", "errata 3.90", "white paper L01.FR.08"],
  sentence: "A location is reached by ftp, ftps, http, https or sftp.",
});
export const mainMeterTransaction = rule("main-meter-transaction", {
  scope: "fields",
  level: "advice",
  sections: ["errata 3.16"],
  sentence: "Values of the main meter, connector 0, belong to no transaction.",
});
export const negativeSeconds = rule("negative-seconds", {
  scope: "fields",
  level: "advice",
  sections: ["§6", "§7"],
  sentence: "A number of seconds is not negative.",
});
export const otherErrorCode = rule("other-error-code", {
  scope: "fields",
  level: "advice",
  sections: ["§7.6"],
  sentence: "An OtherError has a vendorErrorCode.",
  missing: true,
});
export const periodOrder = rule("period-order", {
  scope: "fields",
  level: "advice",
  sections: ["§7.14"],
  sentence: "The periods of a schedule follow each other in time.",
});
export const periodPastDuration = rule("period-past-duration", {
  scope: "fields",
  level: "advice",
  sections: ["§5.16.4"],
  sentence: "No period starts after the end of its schedule, as it would never apply.",
});
export const periodPastRecurrence = rule("period-past-recurrence", {
  scope: "fields",
  level: "advice",
  sections: ["§5.16.4", "§7.37", "errata 3.43", "errata 3.44", "errata 3.79"],
  sentence:
    "A schedule that comes back every day or week has nothing beyond that day or week, as it would never apply.",
});
export const profileConnector = rule("profile-connector", {
  scope: "fields",
  sections: ["§3.13.1", "errata 3.53"],
  sentence: "A ChargePointMaxProfile is for connector 0, a TxProfile for a connector above 0.",
});
export const profileTransaction = rule("profile-transaction", {
  scope: "fields",
  sections: ["§7.8"],
  sentence: "Only a TxProfile names a transaction.",
});
export const profileTransactionMissing = rule("profile-transaction-missing", {
  scope: "fields",
  level: "advice",
  sections: ["§5.16"],
  sentence: "A TxProfile that is set names its transaction.",
  missing: true,
});
export const rawValue = rule("raw-value", {
  scope: "fields",
  sections: ["§7.43", "§7.49"],
  sentence: "The value of a reading is a decimal number, unless it is signed data.",
});
export const recurrencyKind = rule("recurrency-kind", {
  scope: "fields",
  sections: ["errata 3.56"],
  sentence: "Only a Recurring profile has a recurrencyKind.",
});
export const recurrencyKindMissing = rule("recurrency-kind-missing", {
  scope: "fields",
  level: "advice",
  sections: ["§7.8", "§7.37"],
  sentence: "A Recurring profile has a recurrencyKind.",
  missing: true,
});
export const registersFall = rule("registers-fall", {
  scope: "fields",
  level: "advice",
  sections: ["§7.31", "errata 3.78"],
  sentence: "The register of one measurand, phase and location does not fall from one moment to a later one.",
});
export const relativeStartSchedule = rule("relative-start-schedule", {
  scope: "fields",
  level: "advice",
  sections: ["§7.9"],
  sentence: "The schedule of a Relative profile has no startSchedule, as it starts when charging does.",
});
export const remoteStartPurpose = rule("remote-start-purpose", {
  scope: "fields",
  sections: ["§5.11", "§5.16.2", "§6.33"],
  sentence: "The profile of a remote start is a TxProfile.",
});
export const remoteStartTransaction = rule("remote-start-transaction", {
  scope: "fields",
  sections: ["§5.16.2", "errata 3.41"],
  sentence: "The profile of a remote start names no transaction, as there is none yet.",
});
export const signedValueEmpty = rule("signed-value-empty", {
  scope: "fields",
  level: "sender",
  sections: ["§7.43", "§7.49"],
  sentence: "A sender leaves no signed data empty, although OCPP 1.6 sets no least length.",
  missing: true,
  violation: "PropertyConstraintViolation",
});
export const signedValueHex = rule("signed-value-hex", {
  scope: "fields",
  level: "advice",
  sections: ["§4.7", "§7.49"],
  sentence:
    "Signed data is written as hexadecimal digits; OCMF and JSON, as later papers have it, are taken without a word.",
});
export const startScheduleMissing = rule("start-schedule-missing", {
  scope: "fields",
  level: "advice",
  sections: ["§7.9", "§7.37", "errata 3.79"],
  sentence: "The schedule of an Absolute or Recurring profile has a startSchedule.",
  missing: true,
});
export const stopTime = rule("stop-time", {
  scope: "fields",
  level: "advice",
  sections: ["§6.25"],
  sentence: "Diagnostics end no earlier than they start.",
});
export const transactionIdSign = rule("transaction-id-sign", {
  scope: "fields",
  level: "advice",
  sections: ["errata 3.18", "errata 3.54"],
  sentence: "The identifier of a transaction is above 0; a Charge Point that never learned it sends −1.",
});
export const transactionReadings = rule("transaction-readings", {
  scope: "fields",
  level: "advice",
  sections: ["errata 3.14", "errata 3.91"],
  sentence: "The readings of a transaction include those of its begin and of its end.",
  missing: true,
});
export const triggerConnector = rule("trigger-connector", {
  scope: "fields",
  level: "advice",
  sections: ["§5.17", "§6.51"],
  sentence: "A trigger names a connector above 0, or none for the whole Charge Point.",
});
export const uniqueIdTags = rule("unique-id-tags", {
  scope: "fields",
  sections: ["§6.41", "§7.28"],
  sentence: "A list has one entry for each idTag; upper and lower case are the same.",
});
export const unitOfMeasurand = rule("unit-of-measurand", {
  scope: "fields",
  level: "advice",
  sections: ["§7.31", "§7.45", "errata 3.86"],
  sentence: "A reading has a unit of its measurand; a frequency and a speed have none.",
});
export const unknownVendorData = rule("unknown-vendor-data", {
  scope: "fields",
  sections: ["§4.3"],
  sentence: "An answer of UnknownVendorId carries no data.",
});
export const validTo = rule("valid-to", {
  scope: "fields",
  level: "advice",
  sections: ["§7.8"],
  sentence: "A profile is valid for some time: validTo is later than validFrom.",
});

// Rules between the fields of a message of the security white paper.

export const certificateHashDataMissing = rule("certificate-hash-data-missing", {
  scope: "fields",
  sections: ["white paper M03.FR.03", "white paper M03.FR.04"],
  sentence: "An accepted GetInstalledCertificateIds.req is answered with at least one certificate.",
  missing: true,
});
export const certificateHashDataNotFound = rule("certificate-hash-data-not-found", {
  scope: "fields",
  level: "advice",
  sections: ["white paper M03.FR.02"],
  sentence: "An answer of NotFound lists no certificates.",
});
export const firmwareRequestIdMissing = rule("firmware-request-id-missing", {
  scope: "fields",
  sections: ["white paper 5.19", "white paper L01.FR.21"],
  sentence: "The status of a signed firmware update names its request, unless it is Idle.",
  missing: true,
});
export const firmwareSignatureBase64 = rule("firmware-signature-base64", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 6.9"],
  sentence: "The signature of firmware is base64.",
});
export const hashHex = rule("hash-hex", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 6.1"],
  sentence: "The hashes of a certificate are hexadecimal digits; edition 2 did not say so.",
});
export const hashLength = rule("hash-length", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 6.1"],
  sentence: "A hash is as long as its algorithm makes it: 64, 96 or 128 hexadecimal digits.",
});
export const installBeforeRetrieve = rule("install-before-retrieve", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 6.9", "white paper L01.FR.16"],
  sentence: "Firmware is not installed before it is downloaded.",
});
export const logFilenameMissing = rule("log-filename-missing", {
  scope: "fields",
  level: "advice",
  sections: ["white paper N01.FR.01"],
  sentence: "An accepted GetLog.req is answered with the name of the file.",
  missing: true,
});
export const logFilenameRejected = rule("log-filename-rejected", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 5.10"],
  sentence: "A rejected GetLog.req is answered without the name of a file, as there will be none.",
});
export const logRequestIdMissing = rule("log-request-id-missing", {
  scope: "fields",
  sections: ["white paper 5.13", "white paper N01.FR.12"],
  sentence: "The status of an upload names its request, unless it is Idle.",
  missing: true,
});
export const logTimeOrder = rule("log-time-order", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 6.14"],
  sentence: "A log ends no earlier than it starts.",
});
export const pemCertificate = rule("pem-certificate", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 5.1", "white paper 5.11", "white paper 6.9", "white paper A00.FR.507"],
  sentence: "A certificate is one block of PEM; a chain has one for each certificate.",
});
export const pemCsr = rule("pem-csr", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 5.17", "white paper A02.FR.03", "white paper A03.FR.03"],
  sentence: "A certificate signing request is a block of PEM.",
});
export const securityEventKnown = rule("security-event-known", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 8"],
  sentence: "A security event has one of the names that the white paper lists; others are allowed.",
});
export const serialNumberForm = rule("serial-number-form", {
  scope: "fields",
  level: "advice",
  sections: ["white paper 6.1"],
  sentence: "A serial number is hexadecimal digits without leading zeros and without 0x; edition 2 did not say so.",
});

// Rules between a request and the confirmation that answers it.

export const requestedKeys = rule("requested-keys", {
  scope: "answer",
  sections: ["§5.8", "§6.24", "OCPP-J §6.2.2"],
  sentence:
    "Each requested key is answered, as known or as unknown; upper and lower case are the same, and AuthorizationKey may be left out.",
  missing: true,
});
export const unrequestedKey = rule("unrequested-key", {
  scope: "answer",
  level: "advice",
  sections: ["§5.8", "§6.24"],
  sentence: "No key is answered that was not requested, and none is unknown when all are requested.",
});
export const keyAnsweredTwice = rule("key-answered-twice", {
  scope: "answer",
  level: "advice",
  sections: ["§5.8", "§6.24"],
  sentence: "No key is answered twice.",
});
export const fullUpdateMismatch = rule("full-update-mismatch", {
  scope: "answer",
  level: "advice",
  sections: ["§5.15", "§7.47"],
  sentence: "A Full update fits any version, so that no VersionMismatch answers it.",
});
export const infoWithoutIdTag = rule("info-without-id-tag", {
  scope: "answer",
  level: "advice",
  sections: ["§6.50"],
  sentence: "A StopTransaction.req without an idTag is answered without idTagInfo.",
});
export const readOnlyKey = rule("read-only-key", {
  scope: "answer",
  level: "advice",
  sections: ["§5.3", "§9"],
  sentence: "A key that can only be read is not changed.",
});
export const scheduleAsAsked = rule("schedule-as-asked", {
  scope: "answer",
  level: "advice",
  sections: ["§5.7", "§6.21", "§6.22"],
  sentence: "A composite schedule is for the connector, in the unit and for the time that were asked for.",
});
export const unknownMessageId = rule("unknown-message-id", {
  scope: "answer",
  level: "advice",
  sections: ["§4.3"],
  sentence: "A DataTransfer.req without a messageId is not answered with UnknownMessageId.",
});

// Rules about the configuration of a Charge Point.

export const keyAccess = rule("key-access", {
  scope: "configuration",
  level: "advice",
  sections: ["§7.29", "§9"],
  sentence: "A key is read-only where OCPP 1.6 says so, and nowhere else.",
});
export const requiredKey = rule("required-key", {
  scope: "configuration",
  level: "advice",
  sections: ["§5.8", "§9"],
  sentence: "A Charge Point that is asked for all keys answers those which its feature profiles require.",
  missing: true,
});
export const writableKey = rule("writable-key", {
  scope: "configuration",
  sections: ["§5.3", "§9"],
  sentence: "A key that can only be read is not written.",
});
