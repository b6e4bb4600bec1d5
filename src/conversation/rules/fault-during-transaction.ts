import { faultDuringTransaction as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const faultDuringTransaction: Rule = {
  record,
  watch: ({ transactions, connectors }, report) => ({
    call: {
      StatusNotification: (call) => {
        const { connectorId, status, errorCode } = call.req;
        const running = transactions.on(connectorId);
        if (status !== "Faulted" || running === undefined || connectors.get(connectorId)?.status === status) return;
        report(call, `connector ${connectorId} becomes Faulted during a transaction: ${errorCode}`, {
          earlier: running.start,
          connectorId,
          transactionId: running.transactionId,
        });
      },
    },
  }),
};
