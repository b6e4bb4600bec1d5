import { startWithoutAuthorization as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const startWithoutAuthorization: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      StartTransaction: (call) => {
        const { connectorId, idTag } = call.req;
        if (station.mayBeAuthorized(idTag) || station.transactions.reportedBy(call) !== undefined) return;
        report(call, `the idTag of the transaction on connector ${connectorId} was not seen to be authorized before`, {
          connectorId,
        });
      },
    },
  }),
};
