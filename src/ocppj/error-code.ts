import { enumeration, type MemberOf, membersOf } from "../reading/enumeration.js";

/** Why a CALL could not be handled, in the spellings of OCPP 1.6. OCPP-J §4.2.3, errata 5.1 and 5.2. */
export type ErrorCode = MemberOf<typeof ErrorCode>;

export const membersOfErrorCode = /* @__PURE__ */ membersOf(
  "NotImplemented",
  "NotSupported",
  "InternalError",
  "ProtocolError",
  "SecurityError",
  "FormationViolation",
  "PropertyConstraintViolation",
  "OccurenceConstraintViolation",
  "TypeConstraintViolation",
  "GenericError",
);

/** Why a CALL could not be handled, in the spellings of OCPP 1.6. OCPP-J §4.2.3, errata 5.1 and 5.2. */
export const ErrorCode = /* @__PURE__ */ enumeration(
  {
    /** The action is not known. */
    NotImplemented: "NotImplemented",
    /** The action is known and not supported. */
    NotSupported: "NotSupported",
    /** The receiver failed. */
    InternalError: "InternalError",
    /** The payload is incomplete. */
    ProtocolError: "ProtocolError",
    /** A security issue kept the receiver from acting. */
    SecurityError: "SecurityError",
    /** The frame or the payload is malformed. */
    FormationViolation: "FormationViolation",
    /** A field has a value that it must not have. */
    PropertyConstraintViolation: "PropertyConstraintViolation",
    /** A field is missing, or there are too few or too many items. */
    OccurenceConstraintViolation: "OccurenceConstraintViolation",
    /** A field has a value of the wrong type. */
    TypeConstraintViolation: "TypeConstraintViolation",
    /** Anything else. */
    GenericError: "GenericError",
  },
  membersOfErrorCode,
);

/** The code that a peer means. Some peers spell two of them as OCPP 2 does. */
export function errorCodeOf(text: unknown): ErrorCode | undefined {
  if (text === "FormatViolation") return "FormationViolation";
  if (text === "OccurrenceConstraintViolation") return "OccurenceConstraintViolation";
  return ErrorCode.is(text) ? text : undefined;
}
