import { bootLoop as record } from "../../generated/conversation.js";
import { between, durationOf, minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How soon after a start another is too soon. */
const soon = 5 * minute;

export const bootLoop: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      BootNotification: (call) => {
        const { boot, isRestartAskedFor, triggered } = station;
        const time = between(boot?.seen, call);
        // One that was not accepted is sent again.
        if (boot?.status !== "Accepted" || time === undefined) return;
        if (isRestartAskedFor || triggered.has(call.action)) return;
        if (time < soon) report(call, `starts again after ${durationOf(time)}`, { earlier: boot.seen });
      },
    },
  }),
};
