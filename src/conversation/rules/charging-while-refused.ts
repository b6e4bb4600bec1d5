import { chargingWhileRefused as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";
import { readingsOf } from "../series.js";
import type { Running } from "../transactions.js";

/** How much may flow until the Charge Point has read the answer and opened its contactor, in Wh. */
const slack = 100;

export const chargingWhileRefused: Rule = {
  record,
  watch: (station, report) => {
    let reported: Running | undefined;

    const look = (seen: Seen, running: Running | undefined, register: number): void => {
      const { authorization, start, connectorId, transactionId } = running ?? {};
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
          const { connectorId, transactionId, meterValue } = call.req;
          const { transactions } = station;
          const running =
            transactionId === undefined ? transactions.on(connectorId) : transactions.withId(transactionId);
          if (running?.authorization === undefined || running.authorization === "Accepted") return;
          for (const { measurand, phase, location, value } of readingsOf(meterValue))
            if (measurand === "Energy.Active.Import.Register" && phase === undefined && location === "Outlet")
              look(call, running, value);
        },
        StopTransaction: (call) => {
          const { transactionId, meterStop, reason } = call.req;
          if (reason !== "DeAuthorized") look(call, station.transactions.withId(transactionId), meterStop);
        },
      },
    };
  },
};
