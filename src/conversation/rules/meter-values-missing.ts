import { meterValuesMissing as record } from "../../generated/conversation.js";
import { folded } from "../../reading/text.js";
import { durationOf, minute, second } from "../duration.js";
import type { Rule } from "../rule.js";
import { type Seen, traceOf } from "../seen.js";
import type { Running } from "../transactions.js";

/** How many intervals may pass, as a value may be lost. */
const intervals = 3;

/** How long a transaction may have no values at all, where the interval is not known. */
const usual = 15 * minute;

export const meterValuesMissing: Rule = {
  record,
  watch: (station, report) => {
    const { transactions } = station;
    /** The frame that set the interval last. */
    let changed: Seen | undefined;
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
        MeterValues: ({ req }) => {
          const running = transactions.metered(req);
          if (running === undefined) return;
          for (const { timestamp } of req.meterValue) add(running, timestamp);
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
          if (interval === 0 || longest <= (interval === undefined ? usual : interval * second * intervals)) return;
          // Where the interval is not known, it is enough that there are some, or that the log may lack them.
          if (interval === undefined && (count > 1 || station.boot === undefined)) return;
          // For a time, there was another interval, or no power.
          const started = start.place.frame;
          if (Math.max(changed?.place.frame ?? 0, station.boot?.seen.place.frame ?? 0) > started) return;
          const words = count === 1 ? "has no values at all, in" : "has no values for";
          const asked = `MeterValueSampleInterval is ${interval === undefined ? "not known" : durationOf(interval * second)}`;
          report(call, `transaction ${transactionId} ${words} ${durationOf(longest)}; ${asked}`, {
            earlier: start,
            connectorId: running.connectorId,
            transactionId,
          });
        },
      },
      answer: {
        ChangeConfiguration: (answer) => {
          if (folded(answer.asked.req.key) === "metervaluesampleinterval") changed = traceOf(answer);
        },
      },
    };
  },
};
