import { inheritsField } from "../generated/field-names.js";
import { type Action, isAction, operations } from "../generated/operations/catalogue.js";
import type { Sender } from "../log/frame.js";
import type { CallError } from "../ocppj/frame.js";
import { read } from "../ocppj/read.js";
import { isPristine, ordinary, withoutPrototypes } from "../reading/own.js";
import { detached } from "../result/words.js";
import { fitOf } from "./fit.js";
import { markOf } from "./mark.js";
import type { Place, ReadObserved } from "./observed.js";
import { openingOf } from "./opening.js";
import { type Frame, type FrameResult, repairedFrame } from "./reading.js";
import { Recent } from "./recent.js";
import { answerTo, type Seen, type SeenAnswer, type SeenCall, type Waiting } from "./seen.js";
import { type About, type Verdict, verdictOf } from "./verdict.js";

/** What is known of a frame once it is matched. */
export interface Matched {
  readonly verdict: Verdict;
  /** A CALL that is new. */
  readonly waiting: Waiting | undefined;
  /** The same, if it can be read. */
  readonly call: SeenCall | undefined;
  /** The CALL that is answered. */
  readonly answered: Waiting | undefined;
  /** The answer, if it can be read. */
  readonly answer: SeenAnswer | undefined;
  readonly error: CallError | undefined;
  /** An answer before this one to the same CALL. */
  readonly answeredBefore: Place | undefined;
  /** The CALL with the same id that the same side sent before, with something else in it. */
  readonly sameId: Place | undefined;
}

// Each of these names all that is known, so that nothing is inherited.

/** An answer, or what is no frame, without a CALL. */
function alone(verdict: Verdict, answeredBefore?: Place): Matched {
  return {
    verdict,
    waiting: undefined,
    call: undefined,
    answered: undefined,
    answer: undefined,
    error: undefined,
    answeredBefore,
    sameId: undefined,
  };
}

function asCall(verdict: Verdict, waiting?: Waiting, call?: SeenCall, sameId?: Place): Matched {
  return {
    verdict,
    waiting,
    call,
    answered: undefined,
    answer: undefined,
    error: undefined,
    answeredBefore: undefined,
    sameId,
  };
}

interface MatchedAnswer extends Matched {
  readonly answered: Waiting;
}

function asAnswer(verdict: Verdict, answered: Waiting, answer?: SeenAnswer, error?: CallError): MatchedAnswer {
  return {
    verdict,
    waiting: undefined,
    call: undefined,
    answered,
    answer,
    error,
    answeredBefore: undefined,
    sameId: undefined,
  };
}

/** A station, as far as the matching looks at it. */
export interface MatchedStation {
  readonly number: number;
  /** How often it started: after that, some count their ids from 1 again. */
  readonly boots: number;
  /** Whether an id alone says whose CALL is answered. */
  readonly isSure: boolean;
}

/** A CALL that waits, as the matching needs it. */
interface Pending {
  readonly waiting: Waiting;
  /** What was asked, if it could be read and is kept. */
  readonly call: SeenCall | undefined;
  /** What it is told from others with its id by; `undefined` if not all of it is there. */
  readonly mark: number | undefined;
  /** How long its text is, if what was asked is kept. */
  readonly kept: number;
  /** The CALL before it with the same id, that the other side sent: either counts for itself. */
  readonly older: Pending | undefined;
}

/** What is remembered of a frame that was dealt with. */
interface Remembered {
  readonly mark: number;
  readonly place: Place;
}

/** A CALL that was dealt with. */
interface RememberedCall extends Remembered {
  /** How often its station had started. */
  readonly boots: number;
}

/** An answer to a CALL that was seen. */
interface RememberedAnswer extends Remembered {
  readonly sender: Sender | undefined;
}

/** How many ids can wait for their answers at the same time; the oldest are forgotten. */
const mostPending = 10_000;

/** How many characters the CALLs can have together whose payloads are kept while they wait. */
const mostKept = 4_000_000;

/** How many answers, and ids of CALLs, are remembered at least, so that they are known when they come again. */
const mostRemembered = 2000;

/** Judges frames in their order, and matches answers to the CALLs of their station. */
export class Matching {
  readonly #tolerant: boolean;
  readonly #pending = new Map<string, Pending>();
  readonly #answered = new Recent<RememberedAnswer>(mostRemembered);
  /** The CALLs that each side sent, by their ids. */
  readonly #calls: Readonly<Record<Sender | "unknown", Recent<RememberedCall>>> = {
    ChargePoint: new Recent(mostRemembered),
    CentralSystem: new Recent(mostRemembered),
    unknown: new Recent(mostRemembered),
  };
  /** The last answers without a CALL, by their ids. */
  readonly #unmatched = new Recent<Remembered>(mostRemembered);
  #kept = 0;
  #matches = 0;
  #matchesBackwards = 0;

  constructor(tolerant: boolean) {
    this.#tolerant = tolerant;
  }

  /** Whether most answers stand before their CALLs, as when the newest line of a log is the first. */
  get isBackwards(): boolean {
    return this.#matchesBackwards > this.#matches;
  }

  match(observed: ReadObserved, seen: Seen, station: MatchedStation): Matched {
    const { text, sender, cut } = observed;
    if (cut !== undefined) return this.#matchCut(text, seen, station);
    const actionOf = (id: string): Action | undefined => {
      const action = eligible(this.#pending.get(keyFor(station, id)), sender)?.waiting.action;
      return isAction(action) ? action : undefined;
    };
    const result = read(text, { action: actionOf, tolerant: this.#tolerant });
    const { messageType, id, action } = result.ok ? result.frame : { ...openingOf(text), ...result };
    const about: About = {
      messageType,
      id,
      action: messageType === "CALL" ? action : undefined,
      sender: sender ?? (messageType === "CALL" ? initiatorOf(action) : undefined),
    };
    const frame = result.ok ? result.frame : repairedFrame(text, result, actionOf, seen.at);
    if (messageType !== "CALL") {
      return id === undefined
        ? alone(judged(about, result))
        : this.#matchAnswer(observed, keyFor(station, id), about, seen, result, frame, station.isSure);
    }
    if (id === undefined) return alone(judged(about, result));
    const call = frame?.messageType === "CALL" ? callSeen(frame.action, frame.payload, seen, about.sender) : undefined;
    return this.#addCall(station, id, text, about, seen, call, judged(about, result));
  }

  #matchAnswer(
    { text, sender }: ReadObserved,
    key: string,
    about: About,
    seen: Seen,
    result: FrameResult,
    frame: Frame | undefined,
    isSure: boolean,
  ): Matched {
    const newest = eligible(this.#pending.get(key), sender);
    if (newest === undefined) {
      const mark = markOf(text);
      const before = this.#answered.get(key);
      const unmatched = this.#unmatched.get(key);
      const same = before?.mark === mark ? before : unmatched;
      if (same?.mark === mark) return alone(verdictOf(about, "repeated"), same.place);
      if (unmatched === undefined) this.#unmatched.set(key, { mark, place: seen.place });
      const verdict = result.ok ? verdictOf(about, "unmatched", [], result.warnings) : judged(about, result);
      // Where the other side has answered, its CALL was another.
      return alone(verdict, sender === undefined || before?.sender === sender ? before?.place : undefined);
    }
    const judgement = this.#judgeAnswer(text, sender, about, newest, seen, result, frame);
    if (judgement.verdict.verdict === "invalid" && !isSure) return alone(verdictOf(about, "unmatched"));
    this.#matches++;
    this.#take(key, judgement.answered);
    this.#answered.set(key, { mark: markOf(text), place: seen.place, sender: judgement.verdict.sender });
    return judgement;
  }

  /** What is left of a frame may still have its id and its action, and so its answer can be checked. */
  #matchCut(text: string, seen: Seen, station: MatchedStation): Matched {
    const { messageType, id, action } = openingOf(text);
    const key = id === undefined ? undefined : keyFor(station, id);
    const pending = key === undefined ? undefined : this.#pending.get(key);
    if (messageType === "CALL" && key !== undefined && pending === undefined && isAction(action)) {
      if (this.#unmatched.delete(key)) this.#matchesBackwards++;
      const sender = seen.sender ?? initiatorOf(action);
      const waiting = waitingFor(seen, sender, action, false);
      this.#add(key, { waiting, call: undefined, mark: undefined, kept: 0, older: undefined });
      return asCall(verdictOf({ messageType, id, action, sender }, "cut"), waiting);
    }
    const known = messageType === "CALL" ? undefined : eligible(pending, seen.sender)?.waiting;
    const about = { messageType, id, action: messageType === "CALL" ? action : known?.action, sender: seen.sender };
    const verdict = verdictOf(about, "cut");
    return known === undefined ? alone(verdict) : asAnswer(verdict, known);
  }

  /** Lets a CALL wait, if it is a new one: the same one that waits was logged twice, or sent again. */
  #addCall(
    station: MatchedStation,
    id: string,
    text: string,
    about: About,
    seen: Seen,
    call: SeenCall | undefined,
    verdict: Verdict,
  ): Matched {
    const key = keyFor(station, id);
    if (this.#unmatched.delete(key)) this.#matchesBackwards++;
    const mark = markOf(text);
    const newest = this.#pending.get(key);
    for (let each = newest; newest !== undefined && each !== undefined; each = each.older) {
      if (each.mark !== mark) continue;
      this.#add(key, newest);
      return asCall(verdictOf(about, "repeated"), undefined, undefined, each.waiting.place);
    }
    const action = about.action === undefined ? undefined : bounded(about.action);
    const kept = call !== undefined && this.#kept + text.length <= mostKept ? text.length : 0;
    const older = this.#without(newest, (each) => each.waiting.sender === about.sender || each.mark === undefined);
    const waiting = waitingFor(seen, about.sender, action, call !== undefined);
    this.#kept += kept;
    this.#add(key, { waiting, call: kept > 0 ? call : undefined, mark, kept, older });
    const calls = this.#calls[about.sender ?? "unknown"];
    const before = calls.get(key);
    calls.set(key, { mark, place: seen.place, boots: station.boots });
    const isAgain = before?.boots === station.boots && before.mark !== mark;
    return asCall(verdict, waiting, call, isAgain ? before.place : undefined);
  }

  /** Where both sides may have sent a CALL with this id, an answer belongs to the one that it fits. */
  #judgeAnswer(
    text: string,
    sender: Sender | undefined,
    about: About,
    newest: Pending,
    seen: Seen,
    result: FrameResult,
    frame: Frame | undefined,
  ): MatchedAnswer {
    const first = judgedAgainst(about, newest, seen, result, frame);
    if (first.verdict.verdict !== "invalid") return first;
    for (let each = eligible(newest.older, sender); each !== undefined; each = eligible(each.older, sender)) {
      const action = isAction(each.waiting.action) ? each.waiting.action : undefined;
      const again = read(text, { action: () => action, tolerant: this.#tolerant });
      const judgement = judgedAgainst(about, each, seen, again, again.ok ? again.frame : undefined);
      if (judgement.verdict.verdict !== "invalid") return judgement;
    }
    return first;
  }

  #add(key: string, pending: Pending): void {
    this.#pending.delete(key);
    this.#pending.set(key, pending);
    if (this.#pending.size <= mostPending) return;
    const oldest = this.#pending.entries().next();
    if (oldest.done === true) return;
    const { 0: oldestKey, 1: forgotten } = oldest.value;
    this.#pending.delete(oldestKey);
    this.#without(forgotten, () => true);
  }

  #take(key: string, answered: Waiting): void {
    const left = this.#without(this.#pending.get(key), (each) => each.waiting === answered);
    if (left === undefined) this.#pending.delete(key);
    else this.#pending.set(key, left);
  }

  /** The CALLs without some of them. There are as many as there are senders, and unknown ones. */
  #without(pending: Pending | undefined, isLeftOut: (each: Pending) => boolean): Pending | undefined {
    if (pending === undefined) return undefined;
    const older = this.#without(pending.older, isLeftOut);
    if (isLeftOut(pending)) {
      this.#kept -= pending.kept;
      return older;
    }
    return older === pending.older ? pending : { ...pending, older };
  }
}

function waitingFor(
  { place, at, isZoned }: Seen,
  sender: Sender | undefined,
  action: string | undefined,
  isRead: boolean,
): Waiting {
  return { place, at, isZoned, sender, action, isRead };
}

function callSeen<A extends Action>(
  action: A,
  req: SeenCall<A>["req"],
  { place, at, isZoned }: Seen,
  sender: Sender | undefined,
): SeenCall<A> {
  return { place, at, isZoned, sender, action, req: ownPayload(req) };
}

/** A payload without what its objects would inherit: rules ask it for fields that need not be there. */
function ownPayload<T>(payload: T): T {
  return isPristine(inheritsField(ordinary)) ? payload : withoutPrototypes(payload);
}

function judged(about: About, result: FrameResult): Verdict {
  return result.ok ? verdictOf(about, "valid", [], result.warnings) : verdictOf(about, "invalid", result.issues);
}

/** What is said of an answer to this CALL. */
function judgedAgainst(
  { messageType, id, sender }: About,
  pending: Pending,
  seen: Seen,
  result: FrameResult,
  frame: Frame | undefined,
): MatchedAnswer {
  const { waiting: answered, call } = pending;
  const from = sender ?? otherThan(answered.sender);
  const about = { messageType, id, action: answered.action, sender: from };
  if (frame?.messageType === "CALLERROR") return asAnswer(judged(about, result), answered, undefined, frame);
  if (frame?.messageType !== "CALLRESULT" || frame.action === undefined) {
    const isUnchecked = result.ok && frame?.messageType === "CALLRESULT";
    const verdict = isUnchecked ? verdictOf(about, "unmatched", [], result.warnings) : judged(about, result);
    return asAnswer(verdict, answered);
  }
  const answer =
    call === undefined ? undefined : answerTo(call, withSender(seen, from), frame.action, ownPayload(frame.payload));
  if (!result.ok) return asAnswer(judged(about, result), answered, answer);
  const fit = answer === undefined ? undefined : fitOf(answer);
  const { warnings } = result;
  if (fit === undefined) return asAnswer(judged(about, result), answered, answer);
  const verdict = fit.ok
    ? verdictOf(about, "valid", [], fit.warnings.length === 0 ? warnings : [...warnings, ...fit.warnings])
    : verdictOf(about, "invalid", fit.issues, warnings);
  return asAnswer(verdict, answered, answer);
}

function withSender({ place, at, isZoned }: Seen, sender: Sender | undefined): Seen {
  return { place, at, isZoned, sender };
}

/** The newest of the CALLs that somebody can have answered: nobody answers his own. */
function eligible(pending: Pending | undefined, answering: Sender | undefined): Pending | undefined {
  let each = pending;
  while (each !== undefined && answering !== undefined && each.waiting.sender === answering) each = each.older;
  return each;
}

function otherThan(sender: Sender | undefined): Sender | undefined {
  if (sender === undefined) return undefined;
  return sender === "ChargePoint" ? "CentralSystem" : "ChargePoint";
}

/** Who sends CALLs of this action, if it is one side alone. */
function initiatorOf(action: string | undefined): Sender | undefined {
  if (!isAction(action)) return undefined;
  const { initiator } = operations[action];
  return initiator === "Both" ? undefined : initiator;
}

/** The longest action that is kept, as a peer may make one as long as a line. */
const mostOfAction = 100;

function bounded(action: string): string {
  return action.length > mostOfAction ? detached(action.slice(0, mostOfAction)) : action;
}

/** What stands for a CALL while it waits: its station and its id, or the digest of what is far too long. */
function keyFor({ number }: MatchedStation, id: string): string {
  // Most logs have one station: its ids are keys as they are, unless they look like one of another.
  const key = number === 0 && !id.includes("\n") ? id : `${number}\n${id}`;
  return key.length > 200 ? `${number} ${key.length} ${markOf(key)}` : key;
}
