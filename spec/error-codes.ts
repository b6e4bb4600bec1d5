/** The error codes of a CALLERROR, in the order and the spellings of OCPP-J 1.6. */
import { about, enumeration } from "./language.js";

export const errorCode = enumeration(
  "ErrorCode",
  about(
    "OCPP-J §4.2.3 and OCPP-J errata 5.1 and OCPP-J errata 5.2",
    "Why a CALL could not be handled, in the spellings of OCPP 1.6.",
  ),
  {
    NotImplemented: "The action is not known.",
    NotSupported: "The action is known and not supported.",
    InternalError: "The receiver failed.",
    ProtocolError: "The payload is incomplete.",
    SecurityError: "A security issue kept the receiver from acting.",
    FormationViolation: "The frame or the payload is malformed.",
    PropertyConstraintViolation: "A field has a value that it must not have.",
    OccurenceConstraintViolation: "A field is missing, or there are too few or too many items.",
    TypeConstraintViolation: "A field has a value of the wrong type.",
    GenericError: "Anything else.",
  },
);

/** What OCPP 2 calls two of them. The errata sheet corrects them for later versions only. */
export const laterSpellings: Readonly<Record<string, string>> = {
  FormationViolation: "FormatViolation",
  OccurenceConstraintViolation: "OccurrenceConstraintViolation",
};
