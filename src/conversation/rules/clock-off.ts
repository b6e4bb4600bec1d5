import { clockOff as record } from "../../generated/conversation.js";
import { durationOf, minute } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

/** How far apart two clocks may be. */
const most = 5 * minute;

export const clockOff: Rule = {
  record,
  watch: (_, report) => {
    /** The sides whose clock is off, until it is right again. */
    const off = new Set<string>();

    const look = (seen: Seen, whose: string, timestamp: string | undefined, isPastFine: boolean): void => {
      if (seen.at === undefined || !seen.isZoned || timestamp === undefined) return;
      const ahead = Date.parse(timestamp) - seen.at;
      const isOff = ahead > most || (!isPastFine && ahead < -most);
      if (!isOff) {
        // What was kept while offline says nothing of the clock.
        if (Math.abs(ahead) <= most) off.delete(whose);
        return;
      }
      if (off.has(whose)) return;
      off.add(whose);
      report(seen, `its time is ${durationOf(Math.abs(ahead))} ${ahead > 0 ? "after" : "before"} that of the log`);
    };

    const ofCharger = (seen: Seen, timestamp: string | undefined): void => {
      look(seen, "ChargePoint", timestamp, true);
    };
    const ofBackEnd = (seen: Seen & { readonly conf: { readonly currentTime: string } }): void => {
      look(seen, "CentralSystem", seen.conf.currentTime, false);
    };
    return {
      call: {
        StartTransaction: (call) => {
          ofCharger(call, call.req.timestamp);
        },
        StopTransaction: (call) => {
          ofCharger(call, call.req.timestamp);
        },
        StatusNotification: (call) => {
          ofCharger(call, call.req.timestamp);
        },
        MeterValues: (call) => {
          ofCharger(call, call.req.meterValue[0]?.timestamp);
        },
      },
      answer: { BootNotification: ofBackEnd, Heartbeat: ofBackEnd },
    };
  },
};
