import type { Action } from "../generated/operations/catalogue.js";
import type { Issue, Warning } from "../result/finding.js";
import type { CallError, ConfOf } from "./frame.js";

/** What becomes of a CALL: its confirmation, or why there is none. */
export type Outcome<A extends Action> = CallSuccess<A> | CallFailure;

/** A CALL that was confirmed. */
export interface CallSuccess<A extends Action> {
  /** `true`: there is a confirmation. */
  readonly ok: true;
  /** The confirmation, checked, also against its request, and frozen. */
  readonly value: ConfOf<A>;
  /** What is not advised in it and, where that is tolerated, what was repaired. */
  readonly warnings: readonly Warning[];
}

/** A CALL without a confirmation. */
export type CallFailure = WrongRequest | UnsentCall | ErrorAnswer | WrongAnswer | MissingAnswer;

/** The request, or its id, is wrong: it was not sent. */
export interface WrongRequest {
  /** `false`: there is no confirmation. */
  readonly ok: false;
  /** The mark of a wrong request. */
  readonly failure: "request";
  /** Everything that is wrong. Never empty. */
  readonly issues: readonly Issue[];
}

/** The request could not be sent. */
export interface UnsentCall {
  /** `false`: there is no confirmation. */
  readonly ok: false;
  /** The mark of what was not sent. */
  readonly failure: "unsent";
  /** What `send` threw. */
  readonly cause: unknown;
}

/** The other side answered with a CALLERROR. OCPP-J §4.2.3. */
export interface ErrorAnswer {
  /** `false`: there is no confirmation. */
  readonly ok: false;
  /** The mark of a CALLERROR. */
  readonly failure: "error";
  /** The CALLERROR. */
  readonly error: CallError;
}

/** The answer was refused, or does not fit the request. Answers are never answered. */
export interface WrongAnswer {
  /** `false`: there is no confirmation. */
  readonly ok: false;
  /** The mark of a wrong answer. */
  readonly failure: "answer";
  /** Everything that is wrong. Never empty. */
  readonly issues: readonly Issue[];
  /** Its payload as sent, unchecked: it may hold secrets. */
  readonly payload: unknown;
}

/** There was no answer in time, or before the connection was closed. */
export interface MissingAnswer {
  /** `false`: there is no confirmation. */
  readonly ok: false;
  /** Which of the two it was. */
  readonly failure: "expired" | "closed";
}
