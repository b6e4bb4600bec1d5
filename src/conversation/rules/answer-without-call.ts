import { answerWithoutCall as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const answerWithoutCall: Rule = {
  record,
  watch: (_, report) => ({
    frame: (seen) => {
      if (seen.verdict.verdict === "unmatched" && seen.answered === undefined && seen.answeredBefore === undefined)
        report(seen, "answers no CALL that was seen before it");
    },
  }),
};
