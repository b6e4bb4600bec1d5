import { isZoned, momentOf } from "../log/moment.js";
import { own } from "../reading/own.js";
import type { ConversationFinding } from "./finding.js";
import { Matching } from "./matching.js";
import { type Observed, observedOf, type Place } from "./observed.js";
import { rules } from "./rules/index.js";
import type { Seen, Waiting } from "./seen.js";
import type { Station } from "./station.js";
import { Stations } from "./stations.js";
import type { Transaction } from "./transaction.js";
import type { Verdict } from "./verdict.js";

/** How a conversation is looked at. */
export interface ConversationOptions {
  /** Whether to repair what chargers are known to send, with a warning for each repair, rather than to refuse it. */
  readonly tolerant?: boolean | undefined;
}

/** What is said of a frame, and of what it has shown. */
export interface Observation extends Verdict {
  /** Which frame it is. */
  readonly place: Place;
  /** The CALL that it answers, if that was seen. */
  readonly answers: Answered | undefined;
  /** What it has shown about itself, and about those before it. */
  readonly findings: readonly ConversationFinding[];
  /** The transactions that have ended with it, and those of which nothing more can be heard as there are too many. */
  readonly transactions: readonly Transaction[];
}

/** The CALL of an answer. */
export interface Answered {
  /** Which frame that is. */
  readonly place: Place;
  /** How long the answer took, in milliseconds, if both have a time. */
  readonly after?: number;
}

/** What is left to say at the end. */
export interface Remainder {
  /** What did not come. */
  readonly findings: readonly ConversationFinding[];
  /** The transactions that did not stop. */
  readonly transactions: readonly Transaction[];
}

/**
 * What was said between Charge Points and their Central System, frame after frame: judges each, matches answers to CALLs,
 * and finds what no single message shows. It keeps a bounded part of what it has seen, and has no clock of its own.
 */
export class Conversation {
  readonly #matching: Matching;
  readonly #stations = new Stations(rules, (finding) => {
    this.#findings.push(finding);
  });
  #findings: ConversationFinding[] = [];
  #frames = 0;

  constructor(options: ConversationOptions = {}) {
    this.#matching = new Matching(isTolerant(options));
  }

  /**
   * Whether most answers stand before their CALLs, as when the newest line of a log is the first. Nothing is found between
   * messages then.
   */
  get isBackwards(): boolean {
    return this.#matching.isBackwards;
  }

  /** Looks at the next frame. Never throws. */
  push(frameOfLog: Observed): Observation {
    const observed = observedOf(frameOfLog);
    const { at, line } = observed;
    const frame = ++this.#frames;
    const place = line === undefined ? { frame } : { frame, line };
    const seen: Seen = {
      place,
      at: at === undefined ? undefined : momentOf(at),
      isZoned: at !== undefined && isZoned(at),
      sender: observed.sender,
    };
    const watched = this.#stations.of(observed.station);
    const { station } = watched;
    const matched = this.#matching.match(observed, seen, station);
    const { verdict, waiting, call, answered, answer, error, sameId, answeredBefore } = matched;
    watched.look(
      {
        place,
        at: seen.at,
        isZoned: seen.isZoned,
        sender: verdict.sender,
        action: verdict.action,
        verdict,
        waiting,
        answered,
        sameId,
        answeredBefore,
        error,
      },
      call,
      answer,
    );
    const { messageType, id, action, sender, issues, warnings } = verdict;
    return {
      messageType,
      id,
      action,
      sender,
      verdict: verdict.verdict,
      issues,
      warnings,
      place,
      findings: this.#takeFindings(),
      transactions: this.#takeTransactions(station),
      answers: answered === undefined ? undefined : answeredBy(seen, answered),
    };
  }

  /** Says what is left to say: there are no more frames. */
  end(): Remainder {
    const { all } = this.#stations;
    for (const watched of all) watched.end();
    const transactions = all.flatMap(({ station }) => station.transactions.takeRunning());
    return { findings: this.#takeFindings(), transactions: this.isBackwards ? none : transactions };
  }

  #takeTransactions({ transactions }: Station): readonly Transaction[] {
    const forgotten = this.#stations.takeForgotten();
    const done = transactions.takeDone();
    if (this.isBackwards) return none;
    return forgotten.length === 0 ? done : [...forgotten, ...done];
  }

  #takeFindings(): readonly ConversationFinding[] {
    const findings = this.#findings;
    if (findings.length === 0) return none;
    this.#findings = [];
    return this.isBackwards ? none : findings;
  }
}

function isTolerant(options: ConversationOptions): boolean {
  try {
    return own(options).tolerant === true;
  } catch {
    return false;
  }
}

const none: readonly never[] = Object.freeze([]);

function answeredBy({ at }: Seen, { place, at: askedAt }: Waiting): Answered {
  return at === undefined || askedAt === undefined ? { place } : { place, after: at - askedAt };
}
