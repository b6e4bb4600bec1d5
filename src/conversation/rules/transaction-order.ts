import { transactionOrder as record } from "../../generated/conversation.js";
import { durationOf, second } from "../duration.js";
import type { Rule } from "../rule.js";
import { type Seen, type SeenCall, traceOf } from "../seen.js";

type Edge = SeenCall<"StartTransaction"> | SeenCall<"StopTransaction">;

/** The start or the stop that was sent last, and when it happened. */
interface Last {
  readonly seen: Seen;
  readonly happened: number;
}

export const transactionOrder: Rule = {
  record,
  watch: ({ transactions }, report) => {
    let last: Last | undefined;

    const look = (call: Edge, isRepeated: boolean): void => {
      const before = last;
      if (isRepeated) return;
      const happened = Date.parse(call.req.timestamp);
      last = { seen: traceOf(call), happened };
      const back = before === undefined ? 0 : before.happened - happened;
      if (back > second)
        report(call, `is sent after one that happened ${durationOf(back)} later`, {
          earlier: before?.seen,
        });
    };
    return {
      call: {
        StartTransaction: (call) => {
          look(call, transactions.reportedBy(call) !== undefined);
        },
        StopTransaction: (call) => {
          const running = transactions.withId(call.req.transactionId);
          // That a transaction stops before it starts is another rule's word.
          look(call, running === undefined || running.start?.place === last?.seen.place);
        },
      },
    };
  },
};
