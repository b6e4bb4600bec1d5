import { statusTransition as record } from "../../generated/conversation.js";
import type { ChargePointStatus } from "../../generated/types/charge-point-status.js";
import { between, minute } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

/** What may follow each status of a connector. */
const next: Readonly<Record<ChargePointStatus, readonly ChargePointStatus[]>> = {
  Available: ["Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Reserved", "Unavailable", "Faulted"],
  Preparing: ["Available", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Faulted"],
  Charging: ["Available", "SuspendedEV", "SuspendedEVSE", "Finishing", "Unavailable", "Faulted"],
  SuspendedEV: ["Available", "Charging", "SuspendedEVSE", "Finishing", "Unavailable", "Faulted"],
  SuspendedEVSE: ["Available", "Charging", "SuspendedEV", "Finishing", "Unavailable", "Faulted"],
  Finishing: ["Available", "Preparing", "Unavailable", "Faulted"],
  Reserved: ["Available", "Preparing", "Unavailable", "Faulted"],
  Unavailable: ["Available", "Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Faulted"],
  Faulted: [
    "Available",
    "Preparing",
    "Charging",
    "SuspendedEV",
    "SuspendedEVSE",
    "Finishing",
    "Reserved",
    "Unavailable",
  ],
};

/** After which silence a Charge Point may have been offline, and report only what it is by then. */
const offline = 10 * minute;

export const statusTransition: Rule = {
  record,
  watch: (station, report) => {
    /** The connectors that may have changed since their last report. */
    const stale = new Set<number>();
    let last: Seen | undefined;

    return {
      frame: (seen) => {
        if (seen.sender !== "ChargePoint") return;
        const { action, isRead } = seen.waiting ?? {};
        const isUnread = action === "StatusNotification" && isRead === false;
        if (action === "BootNotification" || isUnread || (between(last, seen) ?? 0) > offline)
          for (const id of station.connectors.keys()) stale.add(id);
        last = seen;
      },
      call: {
        StatusNotification: (call) => {
          const { connectorId, status } = call.req;
          const before = station.connectors.get(connectorId);
          const isStale = stale.delete(connectorId);
          if (connectorId === 0 || before === undefined || isStale || before.status === status) return;
          // What lasts for less than that is left out, and nobody knows what it was.
          if ((station.numberOf("MinimumStatusDuration") ?? 0) > 0) return;
          if (!next[before.status].includes(status))
            report(call, `connector ${connectorId} becomes ${status} after ${before.status}`, {
              earlier: before.seen,
              connectorId,
            });
        },
      },
    };
  },
};
