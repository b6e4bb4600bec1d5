import { registerFalls as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import { type Seen, traceOf } from "../seen.js";
import { readingsOf } from "../series.js";

/** What a register was last. */
interface Register {
  readonly at: number;
  readonly value: number;
  readonly seen: Seen;
  /** The least by which it can differ from another, as it is written. */
  readonly resolution: number;
}

/** How many registers of a station are compared. */
const most = 500;

export const registerFalls: Rule = {
  record,
  watch: ({ transactions }, report) => {
    const registers = new Map<string, Register>();
    const keep = (name: string, register: Register): void => {
      if (registers.has(name) || registers.size < most) registers.set(name, register);
    };

    const look = (name: string, next: Register, words: string, connectorId: number, transactionId?: number): void => {
      const last = registers.get(name);
      // What comes late is not compared.
      if (last !== undefined && next.at < last.at) return;
      keep(name, next);
      // Of the last digit, one may be rounded up and the other down.
      if (last === undefined || last.value - next.value < 1.5 * Math.max(last.resolution, next.resolution)) return;
      report(next.seen, `${words} falls from ${last.value} to ${next.value}`, {
        earlier: last.seen,
        connectorId,
        transactionId,
      });
    };

    return {
      call: {
        // A register may begin anew with a transaction, as some Charge Points count for each.
        StartTransaction: (call) => {
          const { connectorId, meterStart, timestamp } = call.req;
          if (transactions.reportedBy(call) !== undefined) return;
          for (const name of [...registers.keys()]) if (name.startsWith(`${connectorId} `)) registers.delete(name);
          keep(main(connectorId), { at: Date.parse(timestamp), value: meterStart, seen: call, resolution: 1 });
        },
        MeterValues: (call) => {
          const { connectorId, transactionId, meterValue } = call.req;
          const seen = traceOf(call);
          for (const { measurand, phase, location, unit, at, value, resolution } of readingsOf(meterValue)) {
            if (!measurand.endsWith(".Register")) continue;
            const name = `${connectorId} ${measurand} ${phase ?? ""} ${location}`;
            const words = `${measurand}${phase === undefined ? "" : ` of ${phase}`} (${unit ?? ""})`;
            look(name, { at, value, seen, resolution }, words, connectorId, transactionId);
          }
        },
        StopTransaction: (call) => {
          const { transactionId, meterStop, timestamp } = call.req;
          const running = transactions.withId(transactionId);
          if (running === undefined) return;
          const { connectorId, start } = running;
          const last = registers.get(main(connectorId));
          // That it is below meterStart is another rule's word.
          if (last === undefined || last.seen === start) return;
          const next = { at: Date.parse(timestamp), value: meterStop, seen: call, resolution: 1 };
          look(main(connectorId), next, "the energy register (Wh)", connectorId, transactionId);
        },
      },
    };
  },
};

/** The register that meterStart and meterStop are of. */
function main(connectorId: number): string {
  return `${connectorId} Energy.Active.Import.Register  Outlet`;
}
