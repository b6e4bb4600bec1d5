import { txProfileWithoutTransaction as record } from "../../generated/conversation.js";
import type { ChargePointStatus } from "../../generated/types/charge-point-status.js";
import type { Rule } from "../rule.js";
import type { Waiting } from "../seen.js";

/** The statuses of a connector that has no transaction. */
const free: readonly ChargePointStatus[] = ["Available", "Preparing", "Finishing", "Reserved", "Unavailable"];

export const txProfileWithoutTransaction: Rule = {
  record,
  watch: ({ transactions, connectors }, report) => {
    /** The frame of the last report of each connector that the Central System has answered, and so knows. */
    const known = new Map<number, number>();
    /** What cannot be read may be of any connector. */
    const forgetUnread = ({ isRead }: Waiting): void => {
      if (!isRead) known.clear();
    };

    return {
      sent: {
        BootNotification: () => {
          known.clear();
        },
        StartTransaction: forgetUnread,
        StatusNotification: forgetUnread,
      },
      call: {
        SetChargingProfile: (call) => {
          const { connectorId, csChargingProfiles } = call.req;
          const { chargingProfilePurpose } = csChargingProfiles;
          // On connector 0 it is wrong in itself.
          if (chargingProfilePurpose !== "TxProfile" || connectorId === 0) return;
          if (transactions.on(connectorId) !== undefined) return;
          const reported = connectors.get(connectorId);
          // Only of a connector that was seen to be free is it known that it has none.
          if (reported === undefined || !free.includes(reported.status)) return;
          if (known.get(connectorId) !== reported.seen.place.frame) return;
          report(call, `a TxProfile is set on connector ${connectorId}, which has no transaction: ${reported.status}`, {
            earlier: reported.seen,
            connectorId,
          });
        },
      },
      answer: {
        StatusNotification: ({ asked: { req, place } }) => {
          // As many as the station tells apart.
          if (connectors.has(req.connectorId)) known.set(req.connectorId, place.frame);
        },
      },
    };
  },
};
