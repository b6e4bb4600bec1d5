import { bootLoop as record } from "../../generated/conversation.js";
import { between, durationOf, minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How soon after a start another is too soon. */
const soon = 5 * minute;

export const bootLoop: Rule = {
  record,
  watch: (station, report) => {
    /** Whether a command asked for the next start. */
    let isAskedFor = false;
    const ask = ({ conf: { status } }: { readonly conf: { readonly status: string } }): void => {
      if (status === "Accepted") isAskedFor = true;
    };
    return {
      call: {
        BootNotification: (call) => {
          const { boot } = station;
          const time = between(boot?.seen, call);
          const wasAskedFor = isAskedFor || station.triggered.has("BootNotification");
          isAskedFor = false;
          // One that was not accepted is sent again.
          if (boot?.status !== "Accepted" || time === undefined || wasAskedFor) return;
          if (time < soon) report(call, `starts again after ${durationOf(time)}`, { earlier: boot.seen });
        },
        UpdateFirmware: () => {
          isAskedFor = true;
        },
        SignedUpdateFirmware: () => {
          isAskedFor = true;
        },
      },
      answer: { Reset: ask },
    };
  },
};
