import { transactionLong as record } from "../../generated/conversation.js";
import { durationOf, hour } from "../duration.js";
import type { Rule } from "../rule.js";

export const transactionLong: Rule = {
  record,
  watch: ({ transactions }, report) => ({
    call: {
      StopTransaction: (call) => {
        const { transactionId, timestamp } = call.req;
        const running = transactions.stoppedBy(call);
        const start = running?.start;
        if (start === undefined) return;
        const time = Date.parse(timestamp) - Date.parse(start.req.timestamp);
        if (time <= 24 * hour) return;
        report(call, `transaction ${transactionId} lasts ${durationOf(time)}`, {
          earlier: start,
          connectorId: running?.connectorId,
          transactionId,
        });
      },
    },
  }),
};
