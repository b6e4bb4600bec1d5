import { meterValuesMissing as record } from "../../generated/conversation.js";
import { durationOf, minute, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Running } from "../transactions.js";

/** How long a transaction can be without values, where it is not known how often they are asked for. */
const usual = 15 * minute;

/** How many intervals may pass, as a value may be lost. */
const intervals = 3;

export const meterValuesMissing: Rule = {
  record,
  watch: (station, report) => {
    const { transactions } = station;
    /** The last time of values of each transaction that runs, and the longest time between two. */
    const seen = new WeakMap<Running, { last: number; longest: number; count: number }>();

    const add = (running: Running, timestamp: string): { last: number; longest: number; count: number } => {
      const at = Date.parse(timestamp);
      const start = Date.parse(running.start?.req.timestamp ?? timestamp);
      const known = seen.get(running) ?? { last: start, longest: 0, count: 0 };
      const next = {
        last: Math.max(at, known.last),
        longest: Math.max(known.longest, at - known.last),
        count: known.count + 1,
      };
      seen.set(running, next);
      return next;
    };

    return {
      call: {
        MeterValues: ({ req: { connectorId, transactionId, meterValue } }) => {
          const running =
            transactionId === undefined ? transactions.on(connectorId) : transactions.withId(transactionId);
          if (running === undefined) return;
          for (const { timestamp } of meterValue) add(running, timestamp);
        },
        StopTransaction: (call) => {
          const { transactionId, timestamp, transactionData = [] } = call.req;
          const running = transactions.stoppedBy(call);
          const start = running?.start;
          if (running === undefined || start === undefined) return;
          for (const sample of transactionData) add(running, sample.timestamp);
          const { longest, count } = add(running, timestamp);
          const interval = station.numberOf("MeterValueSampleInterval");
          // Nothing is missing where nothing is asked for.
          if (interval === 0) return;
          const patience = interval === undefined ? usual : interval * second * intervals;
          if (longest <= patience || (interval === undefined && count > 1)) return;
          const asked = interval === undefined ? "" : `; MeterValueSampleInterval is ${durationOf(interval * second)}`;
          const words = count === 1 ? "has no values at all, in" : "has no values for";
          report(call, `transaction ${transactionId} ${words} ${durationOf(longest)}${asked}`, {
            earlier: start,
            connectorId: running.connectorId,
            transactionId,
          });
        },
      },
    };
  },
};
