import { type Action, isAction } from "../generated/operations/catalogue.js";
import { own } from "../reading/own.js";
import type { Issue, Warning } from "../result/finding.js";
import * as words from "../result/words.js";
import type { Call, CallError, CallOf, CallResult, CallResultOf, ReqOf, UncheckedCallResult } from "./frame.js";
import { type Answered, answeredBy, failed, type HandlerAnswer, type Handlers, notImplemented } from "./handlers.js";
import { MessageId } from "./message-id.js";
import { operationOf, type ReqInputOf } from "./operation.js";
import type { CallFailure, Outcome, WrongAnswer } from "./outcome.js";
import type { ConnectionProblem, UnexpectedAnswer } from "./problem.js";
import { read } from "./read.js";
import type { ReadFailure, ReadResult, ReadSuccess } from "./reader.js";
import { allows, toleranceFor, type ToleranceByAction } from "./tolerance.js";
import { call as callText } from "./write.js";

/** What a connection is made of. */
export interface ConnectionOptions {
  /** Sends a text to the other side. */
  readonly send: (text: string) => void;
  /** The time in milliseconds, such as `performance.now`: it never goes back. */
  readonly clock: () => number;
  /** Who answers the CALLs of the other side; those of all other actions are answered with NotImplemented. */
  readonly handlers?: Handlers | undefined;
  /** How long an answer may take, in milliseconds: 30 000 if left out. */
  readonly timeout?: number | undefined;
  /** What is repaired in what the other side sends, rather than refused; nothing if left out. */
  readonly tolerant?: ToleranceByAction | undefined;
  /** Makes the id of a CALL, of 1 to 36 characters: a UUID if left out. */
  readonly newId?: (() => string) | undefined;
  /** Called with what nobody else hears of. */
  readonly onProblem?: ((problem: ConnectionProblem) => void) | undefined;
}

/** Any frame that is an answer. */
type AnswerFrame = UnexpectedAnswer["frame"];

/** An answer as it was received. */
type ReceivedAnswer = ReadSuccess<AnswerFrame> | ReadFailure;

/** A CALL of this side that waits: for its turn, or for its answer. */
interface PendingCall {
  readonly id: MessageId;
  readonly action: Action;
  readonly text: string;
  readonly take: (received: ReceivedAnswer) => void;
  readonly fail: (failure: CallFailure) => void;
}

/** How long an answer may take, in milliseconds, if nothing else is said. */
const usualTimeout = 30_000;

declare const crypto: { readonly randomUUID: () => string };

/**
 * One side of a connection, Charge Point or Central System: it sends CALLs one after the other, each when the one before
 * has its answer (OCPP-J §4.1.1), checks the answers, and answers the CALLs of the other side. It has neither a socket nor
 * a timer: what it has to send goes to `send`, what was received comes by `receive`, and `expire` is called now and then.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #handlers: Handlers;
  readonly #queue = new Set<PendingCall>();
  #waiting: { readonly call: PendingCall; readonly since: number } | undefined;
  #isClosed = false;

  constructor(options: ConnectionOptions) {
    this.#options = own(options);
    this.#handlers = own(this.#options.handlers ?? {});
  }

  /** How many CALLs have no answer yet; those that still have to be sent count, too. */
  get pending(): number {
    return this.#queue.size + (this.#waiting === undefined ? 0 : 1);
  }

  /** Sends a request as soon as it may be sent. The promise is never rejected. */
  call<A extends Action>(action: A, input: ReqInputOf<A>): Promise<Outcome<A>> {
    if (!isAction(action))
      return Promise.resolve({ ok: false, failure: "request", issues: [words.unknownAction(action)] });
    const id = MessageId((this.#options.newId ?? newUuid)());
    const req = operationOf(action).req(input);
    if (!req.ok || !id.ok)
      return Promise.resolve({ ok: false, failure: "request", issues: [...(id.issues ?? []), ...(req.issues ?? [])] });
    if (this.#isClosed) return Promise.resolve({ ok: false, failure: "closed" });
    return new Promise((resolve) => {
      this.#queue.add({
        id: id.value,
        action,
        text: callText(id.value, action, req.value),
        take: (received) => {
          resolve(outcomeOf(action, req.value, received));
        },
        fail: resolve,
      });
      this.#sendNext();
    });
  }

  /** Takes what the other side has sent: a text, or its UTF-8 bytes. Nothing is thrown but by `onProblem`. */
  receive(input: string | Uint8Array): void {
    if (this.#isClosed) return;
    const received = this.#read(input);
    if (!received.ok) this.#takeRefused(received);
    else if (received.frame.messageType === "CALL") void this.#answer(received.frame, received.warnings);
    else this.#takeAnswer(received.frame, received.warnings);
  }

  /** Fails the CALL that has waited too long for its answer, if there is one, and sends the next. */
  expire(): void {
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    const { clock, timeout = usualTimeout } = this.#options;
    if (clock() - waiting.since < timeout) return;
    this.#waiting = undefined;
    waiting.call.fail({ ok: false, failure: "expired" });
    this.#sendNext();
  }

  /** Fails all CALLs that wait. Nothing is sent or received any more. */
  close(): void {
    this.#isClosed = true;
    const calls = [...(this.#waiting === undefined ? [] : [this.#waiting.call]), ...this.#queue];
    this.#waiting = undefined;
    this.#queue.clear();
    for (const { fail } of calls) fail({ ok: false, failure: "closed" });
  }

  /** What the strict reading refuses is read again if something is tolerated. */
  #read(input: string | Uint8Array): ReturnType<typeof readWith> {
    const waiting = this.#waiting?.call;
    const actionOf = (id: string): Action | undefined => (id === waiting?.id ? waiting.action : undefined);
    const strict = readWith(input, actionOf, false);
    if (strict.ok) return strict;
    const action = strict.action ?? (strict.id === waiting?.id ? waiting?.action : undefined);
    const tolerance = toleranceFor(this.#options.tolerant ?? false, action);
    if (tolerance === false) return strict;
    const tolerant = readWith(input, actionOf, true);
    return tolerant.ok && !allows(tolerance, tolerant.warnings) ? strict : tolerant;
  }

  #takeRefused(failure: ReadFailure): void {
    if (failure.messageType !== "CALL" && this.#settle(failure.id, failure)) return;
    if (failure.reply !== undefined) this.#send(failure.reply);
    this.#options.onProblem?.({ kind: "refused", failure });
  }

  #takeAnswer(frame: AnswerFrame, warnings: readonly Warning[]): void {
    if (!this.#settle(frame.id, { ok: true, frame, warnings }))
      this.#options.onProblem?.({ kind: "unexpected", frame });
  }

  /** Whether a CALL has waited for the answer, which then has it. */
  #settle(id: string | undefined, received: ReceivedAnswer): boolean {
    const call = this.#waiting?.call;
    if (call === undefined || id !== call.id) return false;
    this.#waiting = undefined;
    call.take(received);
    this.#sendNext();
    return true;
  }

  async #answer<A extends Action>(call: CallOf<A>, warnings: readonly Warning[]): Promise<void> {
    const handle = this.#handlers[call.action];
    if (handle === undefined) {
      this.#reply(notImplemented(call));
      return;
    }
    let answered: Answered;
    try {
      const answer: HandlerAnswer<A> = await handle(call, warnings);
      answered = answeredBy(call, answer);
    } catch (cause) {
      answered = failed(call, { cause });
    }
    this.#reply(answered);
  }

  #reply({ text, problem }: Answered): void {
    if (this.#isClosed) return;
    this.#send(text);
    if (problem !== undefined) this.#options.onProblem?.(problem);
  }

  #send(text: string): void {
    try {
      this.#options.send(text);
    } catch (cause) {
      this.#options.onProblem?.({ kind: "unsent", cause });
    }
  }

  #sendNext(): void {
    while (this.#waiting === undefined) {
      const next = this.#queue.values().next();
      if (next.done === true) return;
      const call = next.value;
      this.#queue.delete(call);
      this.#waiting = { call, since: this.#options.clock() };
      try {
        this.#options.send(call.text);
      } catch (cause) {
        this.#waiting = undefined;
        call.fail({ ok: false, failure: "unsent", cause });
      }
    }
  }
}

function newUuid(): string {
  return crypto.randomUUID();
}

function readWith(
  input: string | Uint8Array,
  action: (id: string) => Action | undefined,
  tolerant: boolean,
): ReadResult<Call | CallResult | UncheckedCallResult | CallError> {
  return read(input, { action, tolerant });
}

/** What an answer says of the CALL that it answers. */
function outcomeOf<A extends Action>(action: A, req: ReqOf<A>, received: ReceivedAnswer): Outcome<A> {
  if (!received.ok) return wrongAnswer(received.issues, received.payload);
  const { frame, warnings } = received;
  if (frame.messageType === "CALLERROR") return { ok: false, failure: "error", error: frame };
  if (!isResultOf(frame, action)) return wrongAnswer([words.unknownCall()], frame.payload);
  const fit = operationOf(action).answers?.(req, frame.payload);
  if (fit === undefined) return { ok: true, value: frame.payload, warnings };
  if (!fit.ok) return wrongAnswer(fit.issues, frame.payload);
  return { ok: true, value: fit.value, warnings: [...warnings, ...fit.warnings] };
}

function wrongAnswer(issues: readonly Issue[], payload: unknown): WrongAnswer {
  return { ok: false, failure: "answer", issues, payload };
}

function isResultOf<A extends Action>(
  frame: CallResultOf<Action> | UncheckedCallResult,
  action: A,
): frame is CallResultOf<A> {
  return frame.action === action;
}
