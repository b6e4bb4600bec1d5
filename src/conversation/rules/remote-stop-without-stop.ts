import { remoteStopWithoutStop as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long the stop may take. */
const patience = 3 * minute;

/** How many remote stops of a station wait at the same time. */
const most = 100;

export const remoteStopWithoutStop: Rule = {
  record,
  watch: ({ deadlines, transactions }, report) => {
    const waiting = new Map<number, Deadline>();

    return {
      sent: {
        StopTransaction: ({ isRead }) => {
          if (isRead) return;
          // One that cannot be read may be any.
          for (const deadline of waiting.values()) deadlines.met(deadline);
          waiting.clear();
        },
      },
      call: {
        StopTransaction: ({ req: { transactionId } }) => {
          deadlines.met(waiting.get(transactionId));
          waiting.delete(transactionId);
        },
      },
      answer: {
        RemoteStopTransaction: (answer) => {
          const { transactionId } = answer.asked.req;
          // The stop may be reported before the answer.
          const isStopped = transactions.ended(transactionId) !== undefined;
          if (answer.conf.status !== "Accepted" || isStopped || waiting.has(transactionId)) return;
          if (waiting.size >= most) return;
          const deadline = deadlines.add(answer, patience, () => {
            waiting.delete(transactionId);
            report(answer, `was accepted, and transaction ${transactionId} does not stop`, {
              earlier: answer.asked,
              transactionId,
            });
          });
          waiting.set(transactionId, deadline);
        },
      },
    };
  },
};
