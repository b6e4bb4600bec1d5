import type { Action } from "../generated/operations/catalogue.js";
import type { ErrorCode } from "../generated/types/error-code.js";
import type { Warning } from "../result/finding.js";
import type { CallOf } from "./frame.js";
import { type ConfInputOf, operationOf } from "./operation.js";
import type { HandlerProblem } from "./problem.js";
import { callError, resultText } from "./write.js";

/** What a handler returns instead of a confirmation, to answer with a CALLERROR. OCPP-J §4.2.3. */
export class Refusal {
  /** Which kind of error it is. */
  readonly code: ErrorCode;
  /** What is wrong, in words: cut to 255 characters. */
  readonly description: string;
  /** Anything else that helps to understand it. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, description = "", details: Readonly<Record<string, unknown>> = {}) {
    this.code = code;
    this.description = description;
    this.details = details;
  }
}

/** What a CALL is answered with. */
export type HandlerAnswer<A extends Action> = ConfInputOf<A> | Refusal;

/** Answers a CALL, now or later. The warnings are what is not advised in it, and what was repaired. */
export type Handler<A extends Action> = (
  call: CallOf<A>,
  warnings: readonly Warning[],
) => HandlerAnswer<A> | Promise<HandlerAnswer<A>>;

/** Who answers CALLs, by their action. */
export type Handlers = { readonly [A in Action]?: Handler<A> };

/** The text of the answer to a CALL, and the problem with the answer that the handler had. */
export interface Answered {
  readonly text: string;
  readonly problem: HandlerProblem | undefined;
}

/** The answer of a side without a handler for the action. */
export function notImplemented<A extends Action>(call: CallOf<A>): Answered {
  return { text: callError(call, "NotImplemented", `${call.action} is not supported`), problem: undefined };
}

/** The answer that a handler has made, once it is checked. */
export function answeredBy<A extends Action>(call: CallOf<A>, answer: HandlerAnswer<A>): Answered {
  if (answer instanceof Refusal) {
    const { code, description, details } = answer;
    return { text: callError(call, code, description, details), problem: undefined };
  }
  const { conf, answers } = operationOf(call.action);
  const made = conf(answer);
  const result = made.ok ? (answers?.(call.payload, made.value) ?? made) : made;
  if (result.ok) return { text: resultText(call.id, result.value), problem: undefined };
  return failed(call, { issues: result.issues });
}

/** The answer where a handler has none: it threw, or what it returned is no good confirmation. */
export function failed<A extends Action>(call: CallOf<A>, reason: Pick<HandlerProblem, "issues" | "cause">): Answered {
  return { text: callError(call, "InternalError"), problem: { kind: "handler", action: call.action, ...reason } };
}
