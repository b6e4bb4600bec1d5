import { frameRepeated as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const frameRepeated: Rule = {
  record,
  watch: (_, report) => ({
    frame: (seen) => {
      const { verdict, sameId, answeredBefore } = seen;
      const first = sameId ?? answeredBefore;
      if (verdict.verdict === "repeated" && first !== undefined)
        report(seen, "is the same frame as before, sent or logged again", { earlier: { place: first } });
    },
  }),
};
