// Generated from spec/rules.ts by `npm run generate`.

/** The identity of a rule: why something is refused, or advised against. The rules are described in docs/reference/rules.md. */
export type Rule =
  | "action"
  | "charge-point-status"
  | "charset"
  | "clear-by-id"
  | "composite-schedule-missing"
  | "composite-start-schedule"
  | "concurrent-tx"
  | "count"
  | "decimals"
  | "first-period"
  | "format"
  | "frame"
  | "full-update-info"
  | "issue-limit"
  | "json"
  | "key-answered-twice"
  | "list-version"
  | "local-list-conflict"
  | "max-length"
  | "member"
  | "message-type"
  | "min-length"
  | "period-order"
  | "period-past-duration"
  | "profile-connector"
  | "profile-transaction"
  | "profile-transaction-missing"
  | "range"
  | "raw-value"
  | "recurrency-kind"
  | "recurrency-kind-missing"
  | "remote-start-purpose"
  | "remote-start-transaction"
  | "requested-keys"
  | "required"
  | "start-schedule-missing"
  | "transaction-id-sign"
  | "trigger-connector"
  | "type"
  | "unique-id-tags"
  | "unknown-field"
  | "unknown-vendor-data"
  | "unreadable"
  | "unrequested-key"
  | "utc"
  | "utf-8";

/** The action of a CALL is the name of an operation; upper and lower case differ. OCPP-J §4.2.1. */
export const action = { id: "action", violation: "NotImplemented" } as const;

/** Connector 0, the whole Charge Point, is Available, Unavailable or Faulted. OCPP 1.6 §7.7. */
export const chargePointStatus = { id: "charge-point-status" } as const;

/** A CiString or IdToken has printable ASCII characters only. OCPP 1.6 §7.15. */
export const charset = { id: "charset" } as const;

/** An id names one profile and leaves nothing to narrow down. OCPP 1.6 errata 3.26. */
export const clearById = { id: "clear-by-id", level: "advice" } as const;

/** An accepted GetCompositeSchedule.req is answered with a schedule. OCPP 1.6 §5.7. */
export const compositeScheduleMissing = {
  id: "composite-schedule-missing",
  level: "advice",
  kind: "EmptyValue",
} as const;

/** The start of a composite schedule is in scheduleStart alone. OCPP 1.6 errata 3.57. */
export const compositeStartSchedule = { id: "composite-start-schedule" } as const;

/** ConcurrentTx is the answer to the start of a transaction only. OCPP 1.6 §7.2. */
export const concurrentTx = { id: "concurrent-tx", level: "advice" } as const;

/** A list has as many items as its cardinality asks for. OCPP 1.6 §6.31, §7.13, §7.33. */
export const count = { id: "count", violation: "OccurenceConstraintViolation" } as const;

/** A charging limit has at most one decimal, judged by its value. OCPP 1.6 §7.13, §7.14. */
export const decimals = { id: "decimals" } as const;

/** The first period of a schedule starts at second 0. OCPP 1.6 §7.13, errata 3.45. */
export const firstPeriod = { id: "first-period" } as const;

/** A time is an existing date and time of RFC 3339, a location is an absolute URI. OCPP 1.6 §3.15, §6.25, §6.55. */
export const format = { id: "format" } as const;

/** A frame is a list with as many elements as its message type asks for. OCPP-J §4.2. */
export const frame = { id: "frame", violation: "FormationViolation" } as const;

/** Every entry of a Full update has an idTagInfo. OCPP 1.6 §7.1. */
export const fullUpdateInfo = { id: "full-update-info", kind: "EmptyValue" } as const;

/** Beyond a limit, problems are only counted. */
export const issueLimit = { id: "issue-limit" } as const;

/** A text is JSON. OCPP-J §4.1. */
export const json = { id: "json", violation: "FormationViolation" } as const;

/** No requested key is answered twice. OCPP 1.6 §5.8. */
export const keyAnsweredTwice = { id: "key-answered-twice" } as const;

/** A list that is sent has a version above 0: 0 stands for no list, −1 for a Charge Point without lists. OCPP 1.6 errata 3.52. */
export const listVersion = { id: "list-version" } as const;

/** A LocalListConflict is reported for connector 0, as the list belongs to the whole Charge Point. OCPP 1.6 §7.6. */
export const localListConflict = { id: "local-list-conflict", level: "advice" } as const;

/** A text has at most as many characters as its type allows. OCPP 1.6 §7.15, §7.16, §7.17, §7.18, §7.19, §7.28, OCPP-J §4.1.4. */
export const maxLength = { id: "max-length" } as const;

/** The text of an enumeration is one of its members, in their spelling. OCPP 1.6 §7. */
export const member = { id: "member" } as const;

/** The first element of a frame is 2, 3 or 4. OCPP-J §4.1.3. */
export const messageType = { id: "message-type", violation: "FormationViolation" } as const;

/** A text is not empty, unless its field says that it may be. OCPP 1.6 §7.15, §7.28. */
export const minLength = { id: "min-length", kind: "EmptyValue", violation: "PropertyConstraintViolation" } as const;

/** The periods of a schedule follow each other in time. OCPP 1.6 §5.16.4. */
export const periodOrder = { id: "period-order", level: "advice" } as const;

/** No period starts after the end of its schedule, as it would never apply. OCPP 1.6 §5.16.4. */
export const periodPastDuration = { id: "period-past-duration", level: "advice" } as const;

/** A ChargePointMaxProfile is for connector 0, a TxProfile for a connector above 0. OCPP 1.6 §3.13.1. */
export const profileConnector = { id: "profile-connector" } as const;

/** Only a TxProfile names a transaction. OCPP 1.6 §7.8. */
export const profileTransaction = { id: "profile-transaction" } as const;

/** A TxProfile that is set names its transaction. OCPP 1.6 §5.16.2. */
export const profileTransactionMissing = {
  id: "profile-transaction-missing",
  level: "advice",
  kind: "EmptyValue",
} as const;

/** A number lies within the range of its type and of its field. OCPP 1.6 §3.8, §6.33, §6.45, §6.53, §7.8, §7.13, §7.14. */
export const range = { id: "range" } as const;

/** The value of a reading is a decimal number, unless it is signed data. OCPP 1.6 §7.43, §7.49. */
export const rawValue = { id: "raw-value" } as const;

/** Only a Recurring profile has a recurrencyKind. OCPP 1.6 errata 3.56. */
export const recurrencyKind = { id: "recurrency-kind" } as const;

/** A Recurring profile has a recurrencyKind. OCPP 1.6 §7.8. */
export const recurrencyKindMissing = { id: "recurrency-kind-missing", level: "advice", kind: "EmptyValue" } as const;

/** The profile of a remote start is a TxProfile. OCPP 1.6 §5.16.2. */
export const remoteStartPurpose = { id: "remote-start-purpose" } as const;

/** The profile of a remote start names no transaction, as there is none yet. OCPP 1.6 §5.16.2. */
export const remoteStartTransaction = { id: "remote-start-transaction" } as const;

/** Each requested key is answered, as known or as unknown; upper and lower case are the same. OCPP 1.6 §5.8. */
export const requestedKeys = { id: "requested-keys", kind: "EmptyValue" } as const;

/** A field with cardinality 1..1 or 1..* is present. OCPP 1.6 §6, §7. */
export const required = { id: "required", kind: "EmptyValue" } as const;

/** The schedule of an Absolute or Recurring profile has a startSchedule. OCPP 1.6 §7.9. */
export const startScheduleMissing = { id: "start-schedule-missing", level: "advice", kind: "EmptyValue" } as const;

/** The identifier of a transaction is above 0; −1 stands for one that the Charge Point never learned. OCPP 1.6 errata 3.18, errata 3.54. */
export const transactionIdSign = { id: "transaction-id-sign", level: "advice" } as const;

/** A trigger names a connector above 0, or none for the whole Charge Point. OCPP 1.6 §5.17, §6.51. */
export const triggerConnector = { id: "trigger-connector", level: "advice" } as const;

/** A value has the JSON type of its field; a payload is an object. OCPP 1.6 §6, §7, OCPP-J §4.2. */
export const type = { id: "type", violation: "TypeConstraintViolation" } as const;

/** A list has one entry for each idTag; upper and lower case are the same. OCPP 1.6 §6.41, §7.28. */
export const uniqueIdTags = { id: "unique-id-tags" } as const;

/** A message has no other fields than those of its table. OCPP 1.6 §6, §7. */
export const unknownField = { id: "unknown-field", violation: "FormationViolation" } as const;

/** An answer of UnknownVendorId carries no data. OCPP 1.6 §4.3. */
export const unknownVendorData = { id: "unknown-vendor-data" } as const;

/** Reading a property of a value throws no exception. */
export const unreadable = { id: "unreadable", violation: "FormationViolation" } as const;

/** No key is answered that was not requested. OCPP 1.6 §5.8. */
export const unrequestedKey = { id: "unrequested-key" } as const;

/** A sender writes times in UTC. OCPP 1.6 §3.15. */
export const utc = { id: "utc" } as const;

/** The bytes of a frame are UTF-8. OCPP-J §4.1.2. */
export const utf8 = { id: "utf-8", violation: "FormationViolation" } as const;
