import { bootInterval as record } from "../../generated/conversation.js";
import { between, durationOf, second } from "../duration.js";
import type { Rule } from "../rule.js";

export const bootInterval: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      BootNotification: (call) => {
        const { boot, isRestartAskedFor, triggered } = station;
        if (boot?.status === undefined || boot.status === "Accepted") return;
        if (isRestartAskedFor || triggered.has(call.action)) return;
        const time = between(boot.seen, call);
        const interval = boot.interval ?? 0;
        // A tenth, as no clock is exact.
        if (time !== undefined && time < interval * second * 0.9)
          report(call, `comes after ${durationOf(time)}, and the interval is ${interval} s`, { earlier: boot.seen });
      },
    },
  }),
};
