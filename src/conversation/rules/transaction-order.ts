import { transactionOrder as record } from "../../generated/conversation.js";
import { durationOf, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { SeenCall } from "../seen.js";

type Edge = SeenCall<"StartTransaction"> | SeenCall<"StopTransaction">;

export const transactionOrder: Rule = {
  record,
  watch: ({ transactions }, report) => {
    let last: Edge | undefined;

    const look = (call: Edge, isRepeated: boolean): void => {
      const before = last;
      if (isRepeated) return;
      last = call;
      const back = before === undefined ? 0 : Date.parse(before.req.timestamp) - Date.parse(call.req.timestamp);
      if (back > second) report(call, `is sent after one that happened ${durationOf(back)} later`, { earlier: before });
    };
    return {
      call: {
        StartTransaction: (call) => {
          look(call, transactions.reportedBy(call) !== undefined);
        },
        StopTransaction: (call) => {
          const running = transactions.withId(call.req.transactionId);
          // That a transaction stops before it starts is another rule's word.
          look(call, running === undefined || running.start === last);
        },
      },
    };
  },
};
