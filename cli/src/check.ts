import { frameFinder, type LoggedFrame } from "ocpp16messages/log";

import { Conversation, type Verdict } from "./conversation.js";

/** A frame of a log, and what is said of it. */
export interface CheckedFrame extends Verdict {
  /** The file that it stands in, if there are several. */
  readonly file: string | undefined;
  readonly logged: LoggedFrame;
}

/** Checks the frames of one log, whose text comes in pieces. */
export class LogCheck {
  readonly #finder = frameFinder();
  readonly #conversation: Conversation;
  readonly #file: string | undefined;

  constructor(tolerant: boolean, file: string | undefined) {
    this.#conversation = new Conversation(tolerant);
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

  /** The same for those that are left at the end of the log. */
  end(): CheckedFrame[] {
    return this.#checked(this.#finder.end());
  }

  #checked(frames: readonly LoggedFrame[]): CheckedFrame[] {
    return frames.map((logged) => {
      const { messageType, id, action, sender, verdict, issues, warnings } = this.#conversation.check(logged);
      return { file: this.#file, logged, messageType, id, action, sender, verdict, issues, warnings };
    });
  }
}
