/**
 * Every rule by which something is refused or advised against: its level, its sections and what it asks stand here and
 * nowhere else. For a rule between fields, or between a request and its confirmation, `src/rules/<id>.ts` has the
 * condition and the words.
 */
import { rule } from "./language.js";

// Rules about one value.

export const required = rule("required", {
  scope: "value",
  sections: ["§6", "§7"],
  sentence: "A field with cardinality 1..1 or 1..* is present.",
  missing: true,
});
export const type = rule("type", {
  scope: "value",
  sections: ["§6", "§7", "OCPP-J §4.2"],
  sentence: "A value has the JSON type of its field; a payload is an object.",
  violation: "TypeConstraintViolation",
});
export const unknownField = rule("unknown-field", {
  scope: "value",
  sections: ["§6", "§7"],
  sentence: "A message has no other fields than those of its table.",
  violation: "FormationViolation",
});
export const minLength = rule("min-length", {
  scope: "value",
  sections: ["§7.15", "§7.28"],
  sentence: "A text is not empty, unless its field says that it may be.",
  missing: true,
  violation: "PropertyConstraintViolation",
});
export const maxLength = rule("max-length", {
  scope: "value",
  sections: ["§7.15", "§7.16", "§7.17", "§7.18", "§7.19", "§7.28", "OCPP-J §4.1.4"],
  sentence: "A text has at most as many characters as its type allows.",
});
export const charset = rule("charset", {
  scope: "value",
  sections: ["§7.15"],
  sentence: "A CiString or IdToken has printable ASCII characters only.",
});
export const range = rule("range", {
  scope: "value",
  sections: ["§3.8", "§6.33", "§6.45", "§6.53", "§7.8", "§7.13", "§7.14"],
  sentence: "A number lies within the range of its type and of its field.",
});
export const decimals = rule("decimals", {
  scope: "value",
  sections: ["§7.13", "§7.14"],
  sentence: "A charging limit has at most one decimal, judged by its value.",
});
export const member = rule("member", {
  scope: "value",
  sections: ["§7"],
  sentence: "The text of an enumeration is one of its members, in their spelling.",
});
export const format = rule("format", {
  scope: "value",
  sections: ["§3.15", "§6.25", "§6.55"],
  sentence: "A time is an existing date and time of RFC 3339, a location is an absolute URI.",
});
export const utc = rule("utc", {
  scope: "value",
  sections: ["§3.15"],
  sentence: "A sender writes times in UTC.",
});
export const count = rule("count", {
  scope: "value",
  sections: ["§6.31", "§7.13", "§7.33"],
  sentence: "A list has as many items as its cardinality asks for.",
  violation: "OccurenceConstraintViolation",
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
  sentence: "The action of a CALL is the name of an operation; upper and lower case differ.",
  violation: "NotImplemented",
});

// Rules between the fields of a message.

export const chargePointStatus = rule("charge-point-status", {
  scope: "fields",
  sections: ["§7.7"],
  sentence: "Connector 0, the whole Charge Point, is Available, Unavailable or Faulted.",
});
export const clearById = rule("clear-by-id", {
  scope: "fields",
  level: "advice",
  sections: ["errata 3.26"],
  sentence: "An id names one profile and leaves nothing to narrow down.",
});
export const compositeScheduleMissing = rule("composite-schedule-missing", {
  scope: "fields",
  level: "advice",
  sections: ["§5.7"],
  sentence: "An accepted GetCompositeSchedule.req is answered with a schedule.",
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
export const firstPeriod = rule("first-period", {
  scope: "fields",
  sections: ["§7.13", "errata 3.45"],
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
  sections: ["errata 3.52"],
  sentence: "A list that is sent has a version above 0: 0 stands for no list, −1 for a Charge Point without lists.",
});
export const localListConflict = rule("local-list-conflict", {
  scope: "fields",
  level: "advice",
  sections: ["§7.6"],
  sentence: "A LocalListConflict is reported for connector 0, as the list belongs to the whole Charge Point.",
});
export const periodOrder = rule("period-order", {
  scope: "fields",
  level: "advice",
  sections: ["§5.16.4"],
  sentence: "The periods of a schedule follow each other in time.",
});
export const periodPastDuration = rule("period-past-duration", {
  scope: "fields",
  level: "advice",
  sections: ["§5.16.4"],
  sentence: "No period starts after the end of its schedule, as it would never apply.",
});
export const profileConnector = rule("profile-connector", {
  scope: "fields",
  sections: ["§3.13.1"],
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
  sections: ["§5.16.2"],
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
  sections: ["§7.8"],
  sentence: "A Recurring profile has a recurrencyKind.",
  missing: true,
});
export const remoteStartPurpose = rule("remote-start-purpose", {
  scope: "fields",
  sections: ["§5.16.2"],
  sentence: "The profile of a remote start is a TxProfile.",
});
export const remoteStartTransaction = rule("remote-start-transaction", {
  scope: "fields",
  sections: ["§5.16.2"],
  sentence: "The profile of a remote start names no transaction, as there is none yet.",
});
export const startScheduleMissing = rule("start-schedule-missing", {
  scope: "fields",
  level: "advice",
  sections: ["§7.9"],
  sentence: "The schedule of an Absolute or Recurring profile has a startSchedule.",
  missing: true,
});
export const transactionIdSign = rule("transaction-id-sign", {
  scope: "fields",
  level: "advice",
  sections: ["errata 3.18", "errata 3.54"],
  sentence: "The identifier of a transaction is above 0; −1 stands for one that the Charge Point never learned.",
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
export const unknownVendorData = rule("unknown-vendor-data", {
  scope: "fields",
  sections: ["§4.3"],
  sentence: "An answer of UnknownVendorId carries no data.",
});

// Rules between a request and the confirmation that answers it.

export const requestedKeys = rule("requested-keys", {
  scope: "answer",
  sections: ["§5.8"],
  sentence: "Each requested key is answered, as known or as unknown; upper and lower case are the same.",
  missing: true,
});
export const unrequestedKey = rule("unrequested-key", {
  scope: "answer",
  sections: ["§5.8"],
  sentence: "No key is answered that was not requested.",
});
export const keyAnsweredTwice = rule("key-answered-twice", {
  scope: "answer",
  sections: ["§5.8"],
  sentence: "No requested key is answered twice.",
});
