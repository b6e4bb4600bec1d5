import { statusMissingAfterBoot as record } from "../../generated/conversation.js";
import type { Deadline } from "../deadlines.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long all of them may take. */
const patience = 5 * minute;

export const statusMissingAfterBoot: Rule = {
  record,
  watch: (station, report) => {
    let deadline: Deadline | undefined;
    let reported = new Set<number>();
    /** Whether a report could not be read, which may have been of any connector. */
    let isUnsure = false;

    return {
      frame: ({ waiting }) => {
        if (waiting?.action === "StatusNotification" && waiting.call === undefined) isUnsure = true;
      },
      call: {
        BootNotification: () => {
          station.deadlines.met(deadline);
          reported = new Set();
          isUnsure = false;
        },
        StatusNotification: ({ req }) => {
          reported.add(req.connectorId);
        },
      },
      answer: {
        BootNotification: ({ conf, asked }) => {
          if (conf.status !== "Accepted") return;
          deadline = station.deadlines.add(asked, patience, () => {
            if (isUnsure) return;
            const known = Math.min(station.value("NumberOfConnectors") ?? 1, 100);
            const missing: number[] = [];
            for (let id = 0; id <= known; id++) if (!reported.has(id)) missing.push(id);
            if (missing.length > 0) report(asked, `no StatusNotification follows for connector ${missing.join(", ")}`);
          });
        },
      },
    };
  },
};
