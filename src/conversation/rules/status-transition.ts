import { statusTransition as record } from "../../generated/conversation.js";
import type { ChargePointStatus } from "../../generated/types/charge-point-status.js";
import type { Rule } from "../rule.js";

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

/** The statuses of the Charge Point as a whole. */
const ofWhole: readonly ChargePointStatus[] = ["Available", "Unavailable", "Faulted"];

export const statusTransition: Rule = {
  record,
  watch: (station, report) => {
    /** The connectors whose statuses before the last start no longer count. */
    const stale = new Set<number>();

    return {
      call: {
        BootNotification: () => {
          for (const id of station.connectors.keys()) stale.add(id);
        },
        StatusNotification: (call) => {
          const { connectorId, status } = call.req;
          const before = station.connectors.get(connectorId);
          const isStale = stale.delete(connectorId);
          if (connectorId === 0 && !ofWhole.includes(status))
            report(call, `connector 0 becomes ${status}, which only a connector does`, { connectorId });
          if (connectorId === 0 || before === undefined || isStale || before.status === status) return;
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
