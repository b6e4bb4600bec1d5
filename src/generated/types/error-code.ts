// Generated from spec/error-codes.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Why a CALL could not be handled, in the spellings of OCPP 1.6. OCPP-J §4.2.3, OCPP-J errata 5.1, OCPP-J errata 5.2. */
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

/** Why a CALL could not be handled, in the spellings of OCPP 1.6. OCPP-J §4.2.3, OCPP-J errata 5.1, OCPP-J errata 5.2. */
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
