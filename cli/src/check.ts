import {
  Conversation,
  type ConversationFinding,
  type Observation,
  type Transaction,
} from "ocpp16messages/conversation";
import { frameFinder, type LoggedFrame } from "ocpp16messages/log";

/** A frame of a log, and what is said of it. */
export interface CheckedFrame extends Observation {
  /** The file that it stands in, if there are several. */
  readonly file: string | undefined;
  readonly logged: LoggedFrame;
}

/** What is left to say at the end of a log. */
export interface Remainder {
  readonly frames: readonly CheckedFrame[];
  /** What did not come. */
  readonly findings: readonly ConversationFinding[];
  /** The transactions that did not stop. */
  readonly transactions: readonly Transaction[];
}

/** Checks the frames of one log, whose text comes in pieces. */
export class LogCheck {
  readonly #finder = frameFinder();
  readonly #conversation: Conversation;
  readonly #file: string | undefined;

  constructor(tolerant: boolean, file: string | undefined) {
    this.#conversation = new Conversation({ tolerant });
    this.#file = file;
  }

  /** Whether the newest line of the log is the first, so that answers stand before their CALLs. */
  get isBackwards(): boolean {
    return this.#conversation.isBackwards;
  }

  /** What is said of the frames that are certain by now. */
  push(text: string): CheckedFrame[] {
    return this.#checked(this.#finder.push(text));
  }

  end(): Remainder {
    const frames = this.#checked(this.#finder.end());
    return { frames, ...this.#conversation.end() };
  }

  #checked(frames: readonly LoggedFrame[]): CheckedFrame[] {
    return frames.map((logged) => checkedFrame(logged, this.#conversation.push(logged), this.#file));
  }
}

/** A frame with what is said of it. */
export function checkedFrame(logged: LoggedFrame, said: Observation, file?: string): CheckedFrame {
  // Named one by one, which is several times as fast as to spread them.
  const { messageType, id, action, sender, verdict, issues, warnings, place, findings, transactions, answers } = said;
  return {
    file,
    logged,
    messageType,
    id,
    action,
    sender,
    verdict,
    issues,
    warnings,
    place,
    findings,
    transactions,
    answers,
  };
}
