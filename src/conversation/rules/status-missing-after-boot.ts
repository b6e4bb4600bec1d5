import { statusMissingAfterBoot as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long all of them may take. */
const patience = 5 * minute;

/** The highest connector that is looked at. */
const mostConnectors = 100;

export const statusMissingAfterBoot: Rule = {
  record,
  watch: (station, report) => {
    let deadline: Deadline | undefined;
    let reported = new Set<number>();

    return {
      call: {
        BootNotification: () => {
          station.deadlines.met(deadline);
          reported = new Set();
        },
        StatusNotification: ({ req }) => {
          if (req.connectorId <= mostConnectors) reported.add(req.connectorId);
        },
      },
      answer: {
        BootNotification: ({ conf, asked }) => {
          if (conf.status !== "Accepted") return;
          deadline = station.deadlines.add(asked, patience, () => {
            if (station.hasUnreadStatus) return;
            const known = Math.min(station.numberOf("NumberOfConnectors") ?? 1, mostConnectors);
            const missing: number[] = [];
            for (let id = 0; id <= known; id++) if (!reported.has(id)) missing.push(id);
            if (missing.length > 0) report(asked, `no StatusNotification follows for connector ${missing.join(", ")}`);
          });
        },
      },
    };
  },
};
