import type { Action } from "../generated/operations/catalogue.js";
import type { Issue } from "../result/finding.js";
import type { CallError, CallResultOf, UncheckedCallResult } from "./frame.js";
import type { ReadFailure } from "./reader.js";

/** What has gone wrong on a connection, and nobody else hears of. */
export type ConnectionProblem = RefusedFrame | UnexpectedAnswer | UnsentAnswer | HandlerProblem;

/** A frame of the other side was refused; a CALL has been answered with why. */
export interface RefusedFrame {
  /** The mark of a refused frame. */
  readonly kind: "refused";
  /** What is wrong with it, and its payload. */
  readonly failure: ReadFailure;
}

/** No CALL waits for this answer, or none any more. */
export interface UnexpectedAnswer {
  /** The mark of an unexpected answer. */
  readonly kind: "unexpected";
  /** The answer. */
  readonly frame: CallResultOf<Action> | UncheckedCallResult | CallError;
}

/** An answer of this side could not be sent. */
export interface UnsentAnswer {
  /** The mark of what was not sent. */
  readonly kind: "unsent";
  /** What `send` threw. */
  readonly cause: unknown;
}

/** A handler has made no good answer: the other side got InternalError, which says nothing of the reason. */
export interface HandlerProblem {
  /** The mark of a handler. */
  readonly kind: "handler";
  /** The action of the CALL. */
  readonly action: Action;
  /** What is wrong with the confirmation; absent if the handler threw, or its promise was rejected. */
  readonly issues?: readonly Issue[];
  /** What the handler threw. */
  readonly cause?: unknown;
}
