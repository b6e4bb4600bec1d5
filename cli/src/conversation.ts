import { createHash } from "node:crypto";

import { type Action, GetConfiguration, isAction, type Issue, operations, type Warning } from "ocpp16messages";
import type { LoggedFrame, Sender } from "ocpp16messages/log";
import {
  type Call,
  type CallError,
  type CallResult,
  read,
  type ReadResult,
  type ReqOf,
  type UncheckedCallResult,
} from "ocpp16messages/ocppj";

import { detached, shortened } from "./printable.js";

/** What is said of one frame. */
export interface Verdict {
  readonly messageType: "CALL" | "CALLRESULT" | "CALLERROR" | undefined;
  readonly id: string | undefined;
  readonly action: string | undefined;
  /** Who sent it, as far as the log, its action or the CALL that it answers tells. */
  readonly sender: Sender | undefined;
  /**
   * `unmatched`: an answer whose CALL is not in the log, so that its payload could not be checked. `repeated`: the same
   * frame was logged before, and judged there. `cut`: the log does not have all of it, so that it was not judged.
   */
  readonly verdict: "valid" | "invalid" | "unmatched" | "repeated" | "cut";
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

/** A frame as the log has it. */
export type Logged = Pick<LoggedFrame, "text" | "cut" | "sender" | "station">;

type FrameResult = ReadResult<Call | CallResult | UncheckedCallResult | CallError>;

/** A CALL that waits for its answer. */
interface Pending {
  /** As sent: a CALL that is refused need not have one. */
  readonly action: string | undefined;
  /** What was asked, where the answer must fit it. */
  readonly asked: ReqOf<"GetConfiguration"> | undefined;
  readonly sender: Sender | undefined;
  /** What it is told from others with its id by; `undefined` if the log does not have all of it. */
  readonly mark: string | undefined;
  /** The CALL before it with the same id, that the other side sent: either counts for itself. */
  readonly older: Pending | undefined;
}

/** How many ids can wait for their answers at the same time; the oldest are forgotten. */
const mostPending = 10_000;

/** After how many answers those before them are forgotten, twice, so that their copies are no longer known as such. */
const mostAnswered = 2000;

/** Checks the frames of one log in their order, and matches answers to the CALLs of their station. */
export class Conversation {
  readonly #tolerant: boolean;
  readonly #pending = new Map<string, Pending>();
  /** The last answers by their ids: the newer half of them, and the older. */
  #answered = new Map<string, string>();
  #answeredBefore = new Map<string, string>();
  /** The last answers without a CALL, by their ids. */
  readonly #unmatched = new Set<string>();
  #matches = 0;
  #matchesBackwards = 0;
  #station: string | undefined;
  #hasStations = false;

  /** `tolerant`: repair what chargers are known to send, with a warning, rather than refuse it. */
  constructor(tolerant: boolean) {
    this.#tolerant = tolerant;
  }

  /** Whether most answers stand before their CALLs, as the newest line of the log is the first. */
  get isBackwards(): boolean {
    return this.#matchesBackwards > this.#matches;
  }

  check(logged: Logged): Verdict {
    const { text, sender } = logged;
    const station = this.#stationOf(logged.station);
    if (logged.cut !== undefined) return this.#checkCut(logged, station);
    const actionOf = (id: string): Action | undefined => {
      const action = eligible(this.#pending.get(keyFor(station, id)), sender)?.action;
      return isAction(action) ? action : undefined;
    };
    const result = read(text, { action: actionOf, tolerant: this.#tolerant });
    const { messageType, id, action } = result.ok ? result.frame : { ...opening(text), ...result };
    const key = id === undefined ? undefined : keyFor(station, id);
    if (messageType === "CALL") {
      const call = { messageType, id, action, sender: sender ?? initiatorOf(action) };
      if (key !== undefined && !this.#addCall(key, text, call, result)) return verdictOf(call, "repeated");
      return judged(call, result);
    }
    const answer = { messageType, id, action: undefined, sender };
    return key === undefined ? judged(answer, result) : this.#checkAnswer(logged, key, answer, result, station);
  }

  #checkAnswer(logged: Logged, key: string, about: About, result: FrameResult, station: string | undefined): Verdict {
    const newest = eligible(this.#pending.get(key), logged.sender);
    if (newest === undefined) {
      if (this.#isCopy(key, logged.text)) return verdictOf(about, "repeated");
      if (this.#unmatched.size < mostAnswered) this.#unmatched.add(key);
      this.#remember(key, logged.text);
      return result.ok ? verdictOf(about, "unmatched", [], result.warnings) : judged(about, result);
    }
    const [pending, verdict] = this.#judgeAnswer(logged, about, newest, result);
    // With several stations in a log, an id alone does not tell whose CALL is answered.
    if (verdict.verdict === "invalid" && station === undefined && this.#hasStations)
      return verdictOf(about, "unmatched");
    this.#matches++;
    this.#take(key, pending);
    this.#remember(key, logged.text);
    return verdict;
  }

  /** A log with one station names it in some lines and not in others. */
  #stationOf(station: string | undefined): string | undefined {
    if (station === undefined) return this.#hasStations ? undefined : this.#station;
    this.#station ??= detached(station);
    if (station !== this.#station) this.#hasStations = true;
    return station;
  }

  /** What is left of a frame may still have its id and its action, and so its answer can be checked. */
  #checkCut({ text, sender }: Logged, station: string | undefined): Verdict {
    const { messageType, id, action } = opening(text);
    const key = id === undefined ? undefined : keyFor(station, id);
    const pending = key === undefined ? undefined : this.#pending.get(key);
    const known = messageType === "CALL" ? action : eligible(pending, sender)?.action;
    if (messageType === "CALL" && key !== undefined && pending === undefined && isAction(action)) {
      const from = sender ?? initiatorOf(action);
      this.#add(key, { action, asked: undefined, sender: from, mark: undefined, older: undefined });
    }
    return verdictOf({ messageType, id, action: known, sender }, "cut");
  }

  /** Lets a CALL wait, and returns whether it is a new one: the same one that waits was logged twice, or sent again. */
  #addCall(key: string, text: string, { action, sender }: About, result: FrameResult): boolean {
    if (this.#unmatched.delete(key)) this.#matchesBackwards++;
    const mark = markOf(text);
    const newest = this.#pending.get(key);
    for (let each = newest; newest !== undefined && each !== undefined; each = each.older) {
      if (each.mark !== mark) continue;
      this.#add(key, newest);
      return false;
    }
    this.#add(key, {
      action: action === undefined ? undefined : shortened(action),
      asked:
        result.ok && result.frame.messageType === "CALL" && result.frame.action === "GetConfiguration"
          ? result.frame.payload
          : undefined,
      sender,
      mark,
      older: without(newest, (each) => each.sender === sender || each.mark === undefined),
    });
    return true;
  }

  /** Where both sides may have sent a CALL with this id, an answer belongs to the one that it fits. */
  #judgeAnswer(logged: Logged, about: About, newest: Pending, result: FrameResult): readonly [Pending, Verdict] {
    const first = judgedAgainst(about, newest, result);
    if (first.verdict !== "invalid") return [newest, first];
    for (
      let each = eligible(newest.older, logged.sender);
      each !== undefined;
      each = eligible(each.older, logged.sender)
    ) {
      const action = isAction(each.action) ? each.action : undefined;
      const again = judgedAgainst(about, each, read(logged.text, { action: () => action, tolerant: this.#tolerant }));
      if (again.verdict !== "invalid") return [each, again];
    }
    return [newest, first];
  }

  #add(key: string, pending: Pending): void {
    this.#pending.delete(key);
    this.#pending.set(key, pending);
    if (this.#pending.size <= mostPending) return;
    const oldest = this.#pending.keys().next();
    if (oldest.done !== true) this.#pending.delete(oldest.value);
  }

  #take(key: string, answered: Pending): void {
    const newest = this.#pending.get(key);
    const left = newest === answered ? newest.older : without(newest, (each) => each === answered);
    if (left === undefined) this.#pending.delete(key);
    else this.#pending.set(key, left);
  }

  #remember(key: string, answer: string): void {
    this.#answered.set(key, markOf(answer));
    if (this.#answered.size <= mostAnswered) return;
    this.#answeredBefore = this.#answered;
    this.#answered = new Map();
  }

  #isCopy(key: string, answer: string): boolean {
    const mark = this.#answered.get(key) ?? this.#answeredBefore.get(key);
    return mark !== undefined && mark === markOf(answer);
  }
}

type About = Omit<Verdict, "verdict" | "issues" | "warnings">;

function verdictOf(
  { messageType, id, action, sender }: About,
  verdict: Verdict["verdict"],
  issues: Verdict["issues"] = [],
  warnings: Verdict["warnings"] = [],
): Verdict {
  return { messageType, id, action, sender, verdict, issues, warnings };
}

function judged(about: About, result: FrameResult): Verdict {
  return result.ok ? verdictOf(about, "valid", [], result.warnings) : verdictOf(about, "invalid", result.issues);
}

/** What is said of an answer to this CALL. */
function judgedAgainst({ messageType, id, sender }: About, pending: Pending, result: FrameResult): Verdict {
  const { action, asked } = pending;
  const about = { messageType, id, action, sender: sender ?? otherThan(pending.sender) };
  if (!result.ok || result.frame.messageType !== "CALLRESULT") return judged(about, result);
  const { frame, warnings } = result;
  if (frame.action === undefined) return verdictOf(about, "unmatched", [], warnings);
  if (frame.action !== "GetConfiguration" || asked === undefined) return judged(about, result);
  const fit = GetConfiguration.answers(asked, frame.payload);
  return fit.ok
    ? verdictOf(about, "valid", [], [...warnings, ...fit.warnings])
    : verdictOf(about, "invalid", fit.issues, warnings);
}

/** The newest of the CALLs that somebody can have answered: nobody answers his own. */
function eligible(pending: Pending | undefined, answering: Sender | undefined): Pending | undefined {
  let each = pending;
  while (each !== undefined && answering !== undefined && each.sender === answering) each = each.older;
  return each;
}

/** The CALLs without some of them. There are as many as there are senders, and unknown ones. */
function without(pending: Pending | undefined, isLeftOut: (each: Pending) => boolean): Pending | undefined {
  if (pending === undefined) return undefined;
  const older = without(pending.older, isLeftOut);
  return isLeftOut(pending) ? older : { ...pending, older };
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

const messageTypes = { 2: "CALL", 3: "CALLRESULT", 4: "CALLERROR" } as const;

/** What a text that cannot be read as a frame starts like. */
function opening(text: string): Pick<Verdict, "messageType" | "id" | "action"> {
  const match = /^\s{0,9}\[\s{0,9}([234])\s{0,9},\s{0,9}"([^"\\]{1,200})"(?:\s{0,9},\s{0,9}"([^"\\]{1,100})")?/.exec(
    text,
  );
  const type = match?.at(1);
  if (type !== "2" && type !== "3" && type !== "4") return { messageType: undefined, id: undefined, action: undefined };
  const action = type === "2" ? match?.at(3) : undefined;
  return {
    messageType: messageTypes[type],
    id: detached(match?.at(2) ?? ""),
    action: action === undefined ? undefined : detached(action),
  };
}

/** What stands for a CALL while it waits: its station and its id, or the digest of what is far too long. */
function keyFor(station: string | undefined, id: string): string {
  const key = station === undefined ? id : `${station}\n${id}`;
  return key.length > 200 ? digestOf(key) : key;
}

/** What stands for a frame: its text, or the digest of a long one. */
function markOf(text: string): string {
  return text.length > 1000 ? digestOf(text) : detached(text);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf16le").digest("base64");
}
