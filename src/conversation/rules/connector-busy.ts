import { connectorBusy as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Running } from "../transactions.js";

export const connectorBusy: Rule = {
  record,
  watch: ({ transactions }, report) => {
    let reported: Running | undefined;

    return {
      call: {
        StartTransaction: (call) => {
          const { connectorId } = call.req;
          const running = transactions.on(connectorId);
          if (running === undefined || running === reported || transactions.reportedBy(call) !== undefined) return;
          if (running.mayHaveStopped) return;
          // One that was refused need not be reported as stopped before the next.
          if (running.authorization !== undefined && running.authorization !== "Accepted") return;
          reported = running;
          report(call, `connector ${connectorId} starts a transaction, and the one before has not stopped`, {
            earlier: running.start,
            connectorId,
            transactionId: running.transactionId,
          });
        },
      },
    };
  },
};
