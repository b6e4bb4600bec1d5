import type { LoggedFrame } from "ocpp16messages/log";

import type { CheckedFrame } from "./check.js";
import { Conversation } from "./conversation.js";
import type { PassedFrame } from "./link.js";

/** The most characters of a frame that is checked, as in a log: the work stands in the way of what passes. */
export const mostCharacters = 1_048_576;

/** Checks frames as they pass. What is found between messages is found here. */
export class LiveCheck {
  readonly #conversation: Conversation;
  #frames = 0;

  /** `tolerant`: repair what chargers are known to send, with a warning, rather than refuse it. */
  constructor(tolerant: boolean) {
    this.#conversation = new Conversation(tolerant);
  }

  /** What there is to say now, in the order of the frames. Where a log has lines, frames are counted from 1. */
  check({ text, sender, station, at }: PassedFrame): CheckedFrame[] {
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
    const said = this.#conversation.check({ ...logged, station: station ?? "" });
    const { messageType, id, action, verdict, issues, warnings } = said;
    return [{ file: undefined, logged, messageType, id, action, sender, verdict, issues, warnings }];
  }
}
