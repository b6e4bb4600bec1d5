import { timeGoesBack as record } from "../../generated/conversation.js";
import { durationOf, second } from "../duration.js";
import type { Rule } from "../rule.js";
import { type Seen, traceOf } from "../seen.js";
import type { Running } from "../transactions.js";

/** How much an earlier time may be, as some round to seconds. */
const slack = second;

export const timeGoesBack: Rule = {
  record,
  watch: ({ transactions }, report) => {
    /** The last time of each transaction that runs, and the frame that had it. */
    const last = new WeakMap<Running, { readonly at: number; readonly seen: Seen }>();

    /** `from` and `to`: the first and the last time in a message, within which the order is free. */
    const look = (seen: Seen, running: Running, from: number, to: number): void => {
      const start = running.start;
      const before =
        last.get(running) ?? (start === undefined ? undefined : { at: Date.parse(start.req.timestamp), seen: start });
      if (before !== undefined && from < before.at - slack) {
        report(seen, `its time is ${durationOf(before.at - from)} before that of the message before`, {
          earlier: before.seen,
          connectorId: running.connectorId,
          transactionId: running.transactionId,
        });
      }
      last.set(running, { at: to, seen: traceOf(seen) });
    };

    return {
      call: {
        MeterValues: (call) => {
          const { transactionId, meterValue } = call.req;
          const running = transactionId === undefined ? undefined : transactions.withId(transactionId);
          if (running === undefined) return;
          let from = Infinity;
          let to = -Infinity;
          for (const { timestamp, sampledValue } of meterValue) {
            // Aligned values have the time at which their interval began.
            if (sampledValue.some(({ context }) => context === "Sample.Clock")) continue;
            const at = Date.parse(timestamp);
            from = Math.min(from, at);
            to = Math.max(to, at);
          }
          if (from <= to) look(call, running, from, to);
        },
        StopTransaction: (call) => {
          const running = transactions.withId(call.req.transactionId);
          const at = Date.parse(call.req.timestamp);
          if (running !== undefined) look(call, running, at, at);
        },
      },
    };
  },
};
