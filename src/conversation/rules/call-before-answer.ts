import { callBeforeAnswer as record } from "../../generated/conversation.js";
import type { Sender } from "../../log/frame.js";
import { between, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Waiting } from "../seen.js";

/** After how long a side may take it that no answer comes any more. */
const timeout = 30 * second;

/** How many CALLs are watched at the same time; the oldest are forgotten. */
const most = 200;

/** A CALL, and the first that the same side sent after it. */
interface Followed {
  readonly call: Waiting;
  next: Waiting | undefined;
}

export const callBeforeAnswer: Rule = {
  record,
  watch: (_, report) => {
    /** Those that have no answer yet, by their frames. */
    const open = new Map<number, Followed>();
    const last = new Map<Sender, Followed>();

    return {
      frame: ({ waiting, answered }) => {
        if (waiting?.sender !== undefined) {
          const before = last.get(waiting.sender);
          if (before !== undefined) before.next = waiting;
          const followed = { call: waiting, next: undefined };
          last.set(waiting.sender, followed);
          open.set(waiting.place.frame, followed);
          const oldest = open.keys().next();
          if (open.size > most && oldest.done !== true) open.delete(oldest.value);
        }
        if (answered === undefined) return;
        // Only with its answer is it sure that the first was not lost.
        const { call, next } = open.get(answered.place.frame) ?? {};
        open.delete(answered.place.frame);
        if (next !== undefined && (between(call, next) ?? 0) <= timeout)
          report(next, "is sent before the CALL before it has its answer", { earlier: call });
      },
    };
  },
};
