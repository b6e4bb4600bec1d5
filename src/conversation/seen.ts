import type { Action } from "../generated/operations/catalogue.js";
import type { Sender } from "../log/frame.js";
import type { CallError, ConfOf, ReqOf } from "../ocppj/frame.js";
import type { Place } from "./observed.js";
import type { Verdict } from "./verdict.js";

/** What is known of every frame. */
export interface Seen {
  readonly place: Place;
  /** When, in milliseconds since 1970. */
  readonly at: number | undefined;
  /** Whether its time has a zone. */
  readonly isZoned: boolean;
  readonly sender: Sender | undefined;
}

/** What is known of a frame without what it says, which can be as long as a frame can. */
export function traceOf({ place, at, isZoned, sender }: Seen): Seen {
  return { place, at, isZoned, sender };
}

/** A CALL that could be read: as it is, or once it was repaired. */
export interface SeenCall<A extends Action = Action> extends Seen {
  readonly action: A;
  readonly req: ReqOf<A>;
}

/** A CALLRESULT that could be read, and the CALL that it answers. */
export interface SeenAnswer<A extends Action = Action> extends Seen {
  readonly action: A;
  readonly conf: ConfOf<A>;
  readonly asked: SeenCall<A>;
}

/** A CALL that waits for its answer. */
export interface Waiting extends Seen {
  /** As sent: a CALL that is refused need not have one. */
  readonly action: string | undefined;
  /** Whether it could be read: as it is, or once it was repaired. */
  readonly isRead: boolean;
}

/** Any frame, and what is known of it among the others. */
export interface SeenFrame extends Seen {
  /** As sent, or that of the CALL that it answers. */
  readonly action: string | undefined;
  readonly verdict: Verdict;
  /** The CALL that it is, if it is a new one. */
  readonly waiting: Waiting | undefined;
  /** The CALL that it answers. */
  readonly answered: Waiting | undefined;
  /** The CALL with the same id that its sender sent before, with something else in it. */
  readonly sameId: Place | undefined;
  /** The answer before this one to the same CALL. */
  readonly answeredBefore: Place | undefined;
  /** What it is, if it is an answer with an error. */
  readonly error: CallError | undefined;
}

/** Whether a CALL is of an action. */
export function isCallOf<A extends Action>(call: SeenCall, action: A): call is SeenCall<A> {
  return call.action === action;
}

/** The answer to a CALL, if it is one of the same action. */
export function answerTo<A extends Action>(
  asked: SeenCall,
  { place, at, isZoned, sender }: Seen,
  action: A,
  conf: ConfOf<A>,
): SeenAnswer<A> | undefined {
  return isCallOf(asked, action) ? { place, at, isZoned, sender, action, conf, asked } : undefined;
}
