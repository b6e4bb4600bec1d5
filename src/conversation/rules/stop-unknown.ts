import { stopUnknown as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const stopUnknown: Rule = {
  record,
  watch: ({ transactions }, report) => ({
    call: {
      StopTransaction: (call) => {
        const { transactionId } = call.req;
        // Of several starts without an answer, it is one that was seen.
        const isSeen = transactions.candidates(call).some(({ start }) => start !== undefined);
        if (!isSeen && transactions.endedBy(call) === undefined)
          report(call, `stops transaction ${transactionId}, whose start was not seen`, { transactionId });
      },
    },
  }),
};
