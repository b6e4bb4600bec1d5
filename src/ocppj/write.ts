import type { Issue } from "../kernel/issue.js";
import { describe } from "../kernel/result.js";
import type { Action } from "../operations/catalogue.js";
import type { ErrorCode } from "./error-code.js";
import type { MessageId } from "./message-id.js";
import type { ConfOf, ReqOf } from "./frame.js";

/** The longest description that a CALLERROR may have, in characters. OCPP-J §4.2.3. */
const mostDescriptionCharacters = 255;

/** The text of a CALL. The id must not have been used on the connection before. OCPP-J §4.2.1. */
export function call<A extends Action>(id: MessageId, action: A, payload: ReqOf<A>): string {
  return JSON.stringify([2, id, action, payload]);
}

/** The text of the CALLRESULT that answers the CALL with this id. OCPP-J §4.2.2. */
export function callResult(id: MessageId, payload: ConfOf<Action>): string {
  return JSON.stringify([3, id, payload]);
}

/**
 * The text of the CALLERROR that answers the CALL with this id. A description is cut to 255 characters. OCPP-J §4.2.3.
 */
export function callError(
  id: MessageId,
  code: ErrorCode,
  description = "",
  details: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify([4, id, code, description.slice(0, mostDescriptionCharacters), details]);
}

/**
 * The text of the CALLERROR for a CALL with these issues: the code and the words of the first, and all of them in the
 * details.
 */
export function writeRefusal(id: MessageId, issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return callError(id, "GenericError");
  return callError(id, first.violation, describe(first), { issues });
}
