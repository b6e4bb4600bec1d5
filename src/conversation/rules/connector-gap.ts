import { connectorGap as record } from "../../generated/conversation.js";
import { minute } from "../duration.js";
import type { Rule } from "../rule.js";

/** How long the connectors in between may take to be reported. */
const patience = 5 * minute;

export const connectorGap: Rule = {
  record,
  watch: (station, report) => {
    let isReported = false;

    return {
      call: {
        StatusNotification: (call) => {
          const { connectorId } = call.req;
          // Only from its start on does a Charge Point report all of them.
          if (station.boot?.status !== "Accepted" || isReported || connectorId < 2) return;
          if (station.connectors.has(connectorId) || station.connectors.has(connectorId - 1)) return;
          station.deadlines.add(call, patience, () => {
            if (isReported || station.hasUnreadStatus || station.connectors.has(connectorId - 1)) return;
            isReported = true;
            report(call, `connector ${connectorId} is reported, and connector ${connectorId - 1} never`, {
              connectorId,
            });
          });
        },
      },
    };
  },
};
