import { meterStopBelowStart as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const meterStopBelowStart: Rule = {
  record,
  watch: ({ transactions }, report) => ({
    call: {
      StopTransaction: (call) => {
        const { meterStop, transactionId } = call.req;
        const running = transactions.stoppedBy(call);
        const start = running?.start;
        if (start === undefined || meterStop >= start.req.meterStart) return;
        report(call, `meterStop is ${meterStop} Wh, and meterStart was ${start.req.meterStart} Wh`, {
          earlier: start,
          connectorId: running?.connectorId,
          transactionId,
        });
      },
    },
  }),
};
