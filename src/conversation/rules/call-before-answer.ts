import { callBeforeAnswer as record } from "../../generated/conversation.js";
import type { Sender } from "../../log/frame.js";
import { between, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Waiting } from "../seen.js";

/** After how long a side may take it that no answer comes any more. */
const timeout = 30 * second;

export const callBeforeAnswer: Rule = {
  record,
  watch: (_, report) => {
    /** The CALL of each side that has no answer yet, and the first that the same side sent after it. */
    const open = new Map<Sender, { readonly first: Waiting; second: Waiting | undefined }>();

    return {
      frame: ({ waiting, answered }) => {
        if (waiting?.sender !== undefined) {
          const pair = open.get(waiting.sender);
          const isLate = (between(pair?.first, waiting) ?? 0) > timeout;
          if (pair === undefined || pair.second !== undefined || isLate)
            open.set(waiting.sender, { first: waiting, second: undefined });
          else pair.second = waiting;
        }
        const pair = answered?.sender === undefined ? undefined : open.get(answered.sender);
        if (answered?.sender === undefined || pair?.first.place.frame !== answered.place.frame) return;
        // Only now is it sure that the first was not lost.
        if (pair.second === undefined) open.delete(answered.sender);
        else {
          report(pair.second, "is sent before the CALL before it has its answer", { earlier: pair.first });
          open.set(answered.sender, { first: pair.second, second: undefined });
        }
      },
    };
  },
};
