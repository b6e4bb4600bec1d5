import { stopUnknown as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const stopUnknown: Rule = {
  record,
  watch: ({ transactions }, report) => ({
    call: {
      StopTransaction: (call) => {
        const { transactionId } = call.req;
        const running = transactions.stoppedBy(call);
        if (running?.start === undefined && transactions.ended(transactionId) === undefined)
          report(call, `stops transaction ${transactionId}, whose start was not seen`, { transactionId });
      },
    },
  }),
};
