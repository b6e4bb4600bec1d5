import { ErrorCode } from "../generated/types/error-code.js";

/** The code that a peer means. Some peers spell two of them as OCPP 2 does. */
export function errorCodeOf(text: unknown): ErrorCode | undefined {
  if (text === "FormatViolation") return "FormationViolation";
  if (text === "OccurrenceConstraintViolation") return "OccurenceConstraintViolation";
  return ErrorCode.is(text) ? text : undefined;
}
