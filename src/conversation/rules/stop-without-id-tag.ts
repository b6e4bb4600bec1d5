import { stopWithoutIdTag as record } from "../../generated/conversation.js";
import { folded } from "../../reading/text.js";
import { between, minute } from "../duration.js";
import type { Rule } from "../rule.js";
import type { SeenCall } from "../seen.js";

/** How long after it was presented an idTag is taken for the one that stops. */
const recently = 2 * minute;

export const stopWithoutIdTag: Rule = {
  record,
  watch: ({ transactions }, report) => {
    let presented: SeenCall<"Authorize"> | undefined;

    return {
      call: {
        Authorize: (call) => {
          presented = call;
        },
        // It was presented for another transaction.
        StartTransaction: () => {
          presented = undefined;
        },
        StopTransaction: (call) => {
          const { idTag, reason = "Local", transactionId } = call.req;
          const start = transactions.withId(transactionId)?.start;
          if (idTag !== undefined || reason !== "Local" || presented === undefined || start === undefined) return;
          // The idTag is known if it was presented during the transaction.
          const isLater = presented.place.frame > start.place.frame;
          const isSame = folded(presented.req.idTag) === folded(start.req.idTag);
          // Without times, it may have been presented long ago.
          if (isLater && isSame && (between(presented, call) ?? Infinity) <= recently)
            report(call, `stops transaction ${transactionId} without the idTag that was presented`, {
              earlier: presented,
              transactionId,
            });
        },
      },
    };
  },
};
