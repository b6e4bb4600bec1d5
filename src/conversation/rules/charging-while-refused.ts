import { chargingWhileRefused as record } from "../../generated/conversation.js";
import { between, minute } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Seen, SeenAnswer, SeenCall } from "../seen.js";
import { readingsOf } from "../series.js";
import type { Running } from "../transactions.js";

/** How much may flow until the Charge Point has read the answer and opened its contactor, in Wh. */
const slack = 100;

/** From when on an answer comes too late to keep anybody from charging. */
const late = minute;

export const chargingWhileRefused: Rule = {
  record,
  watch: (station, report) => {
    let reported: Running | undefined;
    /** Those that were refused late, and so may have charged until then. */
    const refusedLate = new WeakSet<Running>();

    const look = (seen: Seen, running: Running | undefined, register: number): void => {
      if (running === undefined || refusedLate.has(running)) return;
      const { authorization, start, connectorId, transactionId } = running;
      if (start === undefined || authorization === undefined || authorization === "Accepted") return;
      const energy = register - start.req.meterStart;
      const allowed = station.numberOf("MaxEnergyOnInvalidId") ?? 0;
      if (running === reported || energy <= allowed + slack) return;
      reported = running;
      report(seen, `${energy} Wh were delivered though the idTag was refused: ${authorization}`, {
        earlier: start,
        connectorId,
        transactionId,
      });
    };

    return {
      call: {
        MeterValues: (call) => {
          const running = station.transactions.metered(call.req);
          if (running?.authorization === undefined || running.authorization === "Accepted") return;
          for (const { measurand, phase, location, value } of readingsOf(call.req.meterValue))
            if (measurand === "Energy.Active.Import.Register" && phase === undefined && location === "Outlet")
              look(call, running, value);
        },
        StopTransaction: (call) => {
          const { transactionId, meterStop, reason } = call.req;
          if (reason !== "DeAuthorized") look(call, station.transactions.withId(transactionId), meterStop);
        },
      },
      answer: {
        StartTransaction: (answer) => {
          const running = station.transactions.reportedBy(answer.asked);
          if (running?.start !== undefined && isLate(answer, running.start)) refusedLate.add(running);
        },
      },
    };
  },
};

/** Whether a start was kept while offline, or had no answer for some time. */
function isLate(answer: SeenAnswer<"StartTransaction">, first: SeenCall<"StartTransaction">): boolean {
  const isAgain = answer.asked.place.frame !== first.place.frame;
  const sinceFirst = between(first, answer) ?? (isAgain ? Infinity : 0);
  const isTimed = answer.isZoned && answer.at !== undefined;
  const sinceStart = isTimed ? answer.at - Date.parse(first.req.timestamp) : 0;
  return Math.max(sinceFirst, sinceStart) > late;
}
