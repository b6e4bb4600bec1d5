import type { Action, operations } from "../generated/operations/catalogue.js";
import type { ErrorCode } from "../generated/types/error-code.js";
import type { Success } from "../result/result.js";
import type { MessageId } from "./message-id.js";

/** The request of an operation. */
export type ReqOf<A extends Action> = Extract<ReturnType<(typeof operations)[A]["req"]>, Success<unknown>>["value"];

/** The confirmation of an operation. */
export type ConfOf<A extends Action> = Extract<ReturnType<(typeof operations)[A]["conf"]>, Success<unknown>>["value"];

/**
 * The confirmation that answers a CALL. For a CALL of one of several actions it must answer each of them, which none
 * does: compare `action` first.
 */
export type AnswerTo<A extends Action> = (A extends Action ? (conf: ConfOf<A>) => void : never) extends (
  conf: infer Conf,
) => void
  ? Conf
  : never;

/** A request on its way: `[2, id, action, payload]`. OCPP-J §4.2.1. */
export interface CallOf<A extends Action> {
  /** The mark of a request: 2 on the wire. */
  readonly messageType: "CALL";
  /** Which CALL it is; its answer repeats it. */
  readonly id: MessageId;
  /** The operation that is asked for. */
  readonly action: A;
  /** The request, checked and frozen. */
  readonly payload: ReqOf<A>;
}

/** A confirmation on its way, checked against the CALL that it answers: `[3, id, payload]`. OCPP-J §4.2.2. */
export interface CallResultOf<A extends Action> {
  /** The mark of a confirmation: 3 on the wire. */
  readonly messageType: "CALLRESULT";
  /** The id of the CALL. */
  readonly id: MessageId;
  /** The action of the CALL; it is not on the wire. */
  readonly action: A;
  /** The confirmation, checked and frozen. */
  readonly payload: ConfOf<A>;
}

/** A confirmation whose action was not said, so that its payload could not be checked. */
export interface UncheckedCallResult {
  /** The mark of a confirmation: 3 on the wire. */
  readonly messageType: "CALLRESULT";
  /** The id of the CALL. */
  readonly id: MessageId;
  /** Absent: the payload was not checked. */
  readonly action?: undefined;
  /** Any JSON, frozen but not checked. */
  readonly payload: unknown;
}

/** The answer to a CALL that could not be handled: `[4, id, code, description, details]`. OCPP-J §4.2.3. */
export interface CallError {
  /** The mark of an error: 4 on the wire. */
  readonly messageType: "CALLERROR";
  /** The id of the CALL. */
  readonly id: MessageId;
  /** Absent: an error is the same whatever was asked for. */
  readonly action?: undefined;
  /** Which kind of error it is, in the spelling of OCPP 1.6. */
  readonly code: ErrorCode;
  /** What went wrong, in words; may be empty. */
  readonly description: string;
  /** Anything else that helps to understand it; may have no fields. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Any CALL, or any of some actions: comparing `action` narrows `payload`. */
export type Call<A extends Action = Action> = { [B in A]: CallOf<B> }[A];

/** Any CALLRESULT that was checked, or any of some actions: comparing `action` narrows `payload`. */
export type CallResult<A extends Action = Action> = { [B in A]: CallResultOf<B> }[A];
