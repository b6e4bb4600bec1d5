import { Conversation, type Remainder } from "ocpp16messages/conversation";
import type { LoggedFrame } from "ocpp16messages/log";

import { checkedFrame, type CheckedFrame } from "./check.js";
import type { PassedFrame } from "./link.js";

/** The most characters of a frame that is checked, as in a log: the work stands in the way of what passes. */
export const mostCharacters = 1_048_576;

/** Checks frames as they pass, and what is between them. */
export class LiveCheck {
  readonly #conversation: Conversation;
  #frames = 0;

  /** `tolerant`: repair what chargers are known to send, with a warning, rather than refuse it. */
  constructor(tolerant: boolean) {
    this.#conversation = new Conversation({ tolerant });
  }

  /** What there is to say of a frame. Where a log has lines, frames are counted from 1. */
  check({ text, sender, station, at }: PassedFrame): CheckedFrame {
    const logged: LoggedFrame = {
      text,
      line: ++this.#frames,
      column: 1,
      form: "json",
      sender,
      at: at.toISOString(),
      ...(station !== undefined && { station }),
      ...(text.length > mostCharacters && { cut: "length" }),
    };
    // A path without a name is a station of its own, too.
    return checkedFrame(logged, this.#conversation.push({ ...logged, station: station ?? "" }));
  }

  /** What is left to say at the end. */
  end(): Remainder {
    return this.#conversation.end();
  }
}
