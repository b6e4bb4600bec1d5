import { timeGoesBack as record } from "../../generated/conversation.js";
import { durationOf, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";
import type { Running } from "../transactions.js";

/** How much an earlier time may be, as some round to seconds. */
const slack = second;

export const timeGoesBack: Rule = {
  record,
  watch: ({ transactions }, report) => {
    /** The last time of each transaction that runs, and the frame that had it. */
    const last = new WeakMap<Running, { readonly at: number; readonly seen: Seen }>();

    const look = (seen: Seen, running: Running, timestamp: string): void => {
      const at = Date.parse(timestamp);
      const start = running.start;
      const before =
        last.get(running) ?? (start === undefined ? undefined : { at: Date.parse(start.req.timestamp), seen: start });
      if (before !== undefined && at < before.at - slack) {
        report(seen, `its time is ${durationOf(before.at - at)} before that of the message before`, {
          earlier: before.seen,
          connectorId: running.connectorId,
          transactionId: running.transactionId,
        });
      }
      last.set(running, { at, seen });
    };

    return {
      call: {
        MeterValues: (call) => {
          const { transactionId, meterValue } = call.req;
          const running = transactionId === undefined ? undefined : transactions.withId(transactionId);
          if (running === undefined) return;
          for (const { timestamp, sampledValue } of meterValue)
            // Aligned values have the time at which their interval began.
            if (sampledValue.every(({ context }) => context !== "Sample.Clock")) look(call, running, timestamp);
        },
        StopTransaction: (call) => {
          const running = transactions.withId(call.req.transactionId);
          if (running !== undefined) look(call, running, call.req.timestamp);
        },
      },
    };
  },
};
