import { txProfileWithoutTransaction as record } from "../../generated/conversation.js";
import type { ChargePointStatus } from "../../generated/types/charge-point-status.js";
import type { Rule } from "../rule.js";

/** The statuses of a connector that has no transaction. */
const free: readonly ChargePointStatus[] = ["Available", "Preparing", "Finishing", "Reserved", "Unavailable"];

export const txProfileWithoutTransaction: Rule = {
  record,
  watch: ({ transactions, connectors }, report) => ({
    call: {
      SetChargingProfile: (call) => {
        const { connectorId, csChargingProfiles } = call.req;
        if (csChargingProfiles.chargingProfilePurpose !== "TxProfile" || transactions.on(connectorId) !== undefined)
          return;
        const reported = connectors.get(connectorId);
        // Only of a connector that was seen to be free is it known that it has none.
        if (reported === undefined || !free.includes(reported.status)) return;
        report(call, `a TxProfile is set on connector ${connectorId}, which has no transaction: ${reported.status}`, {
          earlier: reported.seen,
          connectorId,
        });
      },
    },
  }),
};
