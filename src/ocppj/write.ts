import type { Action } from "../generated/operations/catalogue.js";
import type { ErrorCode } from "../generated/types/error-code.js";
import { jsonTextOf, jsonTextOfAny } from "../reading/json-text.js";
import type { Issue } from "../result/finding.js";
import { formatFinding } from "../result/result.js";
import type { AnswerTo, CallOf, ReqOf } from "./frame.js";
import type { MessageId } from "./message-id.js";

/** The longest description of a CALLERROR that is written, in characters. */
const mostDescriptionCharacters = 255;

/** The text of a CALL. The id must not have been used on the connection before. OCPP-J §4.2.1. */
export function call<A extends Action>(id: MessageId, action: A, payload: ReqOf<A>): string {
  return jsonTextOf([2, id, action, payload]);
}

/** The text of the CALLRESULT that answers a CALL, as `read` returned it. OCPP-J §4.2.2. */
export function callResult<A extends Action>({ id }: CallOf<A>, payload: AnswerTo<A>): string {
  return resultText(id, payload);
}

/** The text of a CALLRESULT whose confirmation is known to be that of the CALL with this id. */
export function resultText(id: MessageId, payload: unknown): string {
  return jsonTextOf([3, id, payload]);
}

/**
 * The text of the CALLERROR that answers a CALL, as `read` returned it. A description is cut to 255 characters. Details
 * that cannot be written as a JSON object, such as one that holds itself or a BigInt, are left out. OCPP-J §4.2.3.
 */
export function callError(
  { id }: { readonly id: MessageId },
  code: ErrorCode,
  description = "",
  details: Readonly<Record<string, unknown>> = {},
): string {
  return errorText(id, code, description, objectText(details));
}

/** How many issues a CALLERROR lists: who sent the CALL has to mend these first. */
const mostIssuesInReply = 10;

/**
 * The text of the CALLERROR for a CALL with these issues: the code and the words of the first, and the first ten in the
 * details. It repeats any id exactly, as OCPP-J §4.2.3 asks, even one that is too long.
 */
export function writeRefusal(id: string, issues: readonly Issue[]): string {
  const first = issues[0];
  if (first === undefined) return errorText(id, "GenericError", "", "{}");
  const details = jsonTextOf({ issues: issues.slice(0, mostIssuesInReply) });
  return errorText(id, first.violation, formatFinding(first), details);
}

function errorText(id: string, code: ErrorCode, description: unknown, details: string): string {
  const head = jsonTextOf([4, id, code, typeof description === "string" ? beginning(description) : ""]);
  return `${head.slice(0, -1)},${details}]`;
}

/** As many characters as fit, without half a one at the end. */
function beginning(text: string): string {
  return text.length > mostDescriptionCharacters
    ? text.slice(0, mostDescriptionCharacters).replace(/[\ud800-\udbff]$/, "")
    : text;
}

/** The JSON of an object, and `{}` for what has another or none. */
function objectText(value: unknown): string {
  try {
    const json = jsonTextOfAny(value);
    return json?.startsWith("{") === true ? json : "{}";
  } catch {
    return "{}";
  }
}
