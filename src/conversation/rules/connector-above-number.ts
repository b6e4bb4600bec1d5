import { connectorAboveNumber as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const connectorAboveNumber: Rule = {
  record,
  watch: (station, report) => {
    const reported = new Set<number>();

    const look = (call: Seen & { readonly req: { readonly connectorId?: number } }): void => {
      const { connectorId = 0 } = call.req;
      const number = station.numberOf("NumberOfConnectors");
      if (number === undefined || connectorId <= number || reported.has(connectorId) || reported.size > 100) return;
      reported.add(connectorId);
      report(call, `connector ${connectorId} is above NumberOfConnectors, which is ${number}`, { connectorId });
    };
    return {
      call: {
        StatusNotification: look,
        StartTransaction: look,
        MeterValues: look,
        RemoteStartTransaction: look,
        ReserveNow: look,
        ChangeAvailability: look,
        UnlockConnector: look,
        SetChargingProfile: look,
        ClearChargingProfile: look,
        GetCompositeSchedule: look,
        TriggerMessage: look,
        ExtendedTriggerMessage: look,
      },
    };
  },
};
