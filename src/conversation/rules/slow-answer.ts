import { slowAnswer as record } from "../../generated/conversation.js";
import { between, durationOf, second } from "../duration.js";
import type { Rule } from "../rule.js";

/** From when on an answer is slow. */
const slow = 10 * second;

export const slowAnswer: Rule = {
  record,
  watch: (_, report) => ({
    frame: (seen) => {
      const time = between(seen.answered, seen);
      if (time !== undefined && time > slow)
        report(seen, `answers after ${durationOf(time)}`, { earlier: seen.answered });
    },
  }),
};
