import { meterValuesElsewhere as record } from "../../generated/conversation.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How much later than its stop the last values of a transaction may be read. */
const slack = minute;

export const meterValuesElsewhere: Rule = {
  record,
  watch: ({ transactions }, report) => {
    /** The last connector and transaction that were reported: such values come again and again. */
    let reported = "";

    return {
      call: {
        MeterValues: (call) => {
          const { connectorId, transactionId, meterValue } = call.req;
          if (transactionId === undefined || connectorId === 0) return;
          const running = transactions.withId(transactionId);
          if (running?.connectorId === connectorId) return;
          const here = transactions.on(connectorId);
          const ended = transactions.ended(transactionId);
          // What was read before the stop may come after it.
          const end = Date.parse(ended?.stop.req.timestamp ?? "") + slack;
          const isOfEnded = ended?.running?.connectorId === connectorId;
          if (isOfEnded && meterValue.every(({ timestamp }) => Date.parse(timestamp) <= end)) return;
          // A start that has no answer yet has no id.
          if (here !== undefined && here.transactionId === undefined) return;
          if (running === undefined && ended === undefined && here === undefined) return;
          const name = `${connectorId} ${transactionId}`;
          if (reported === name) return;
          reported = name;
          const words =
            running !== undefined
              ? `which runs on connector ${running.connectorId}`
              : ended !== undefined
                ? "which has stopped"
                : `and transaction ${here?.transactionId ?? ""} runs there`;
          report(call, `has values of connector ${connectorId} for transaction ${transactionId}, ${words}`, {
            earlier: running?.start ?? ended?.stop ?? here?.start,
            connectorId,
            transactionId,
          });
        },
      },
    };
  },
};
