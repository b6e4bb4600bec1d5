import { idUsedAgain as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const idUsedAgain: Rule = {
  record,
  watch: (_, report) => ({
    frame: (seen) => {
      const { waiting, sameId } = seen;
      // After a start, some count from 1 again.
      if (waiting === undefined || sameId === undefined || waiting.action === "BootNotification") return;
      report(seen, "has the id of another CALL that the same side sent before", { earlier: { place: sameId } });
    },
  }),
};
