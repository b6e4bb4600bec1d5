import { stoppedTwice as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const stoppedTwice: Rule = {
  record,
  watch: ({ transactions }, report) => ({
    call: {
      StopTransaction: (call) => {
        const { transactionId, meterStop, timestamp } = call.req;
        const ended = transactions.endedBy(call);
        if (ended === undefined) return;
        // What got no answer is sent again.
        if (ended.stop.req.meterStop === meterStop && ended.stop.req.timestamp === timestamp) return;
        report(call, `stops transaction ${transactionId} again, with another meterStop or timestamp`, {
          earlier: ended.stop,
          transactionId,
        });
      },
    },
  }),
};
