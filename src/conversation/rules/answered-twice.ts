import { answeredTwice as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import { isNoJson } from "../verdict.js";

export const answeredTwice: Rule = {
  record,
  watch: (_, report) => ({
    frame: (seen) => {
      const { verdict, answered, answeredBefore } = seen;
      if (answeredBefore === undefined || answered !== undefined || verdict.verdict === "repeated" || isNoJson(verdict))
        return;
      report(seen, "answers a CALL that was answered before, with something else", {
        earlier: { place: answeredBefore },
      });
    },
  }),
};
