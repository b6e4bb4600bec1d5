import { transactionOpen as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const transactionOpen: Rule = {
  record,
  watch: ({ transactions }, report) => ({
    end: () => {
      for (const { start, connectorId, transactionId, mayHaveStopped } of transactions.running)
        if (start !== undefined && !mayHaveStopped)
          report(start, `the transaction on connector ${connectorId} has not stopped at the end`, {
            connectorId,
            transactionId,
          });
    },
  }),
};
