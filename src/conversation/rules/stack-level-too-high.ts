import { stackLevelTooHigh as record } from "../../generated/conversation.js";
import type { ChargingProfile } from "../../generated/types/charging-profile.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const stackLevelTooHigh: Rule = {
  record,
  watch: (station, report) => {
    const look = (call: Seen, profile: ChargingProfile | undefined): void => {
      const most = station.numberOf("ChargeProfileMaxStackLevel");
      if (profile !== undefined && most !== undefined && profile.stackLevel > most)
        report(call, `stackLevel is ${profile.stackLevel}, and ChargeProfileMaxStackLevel is ${most}`);
    };
    return {
      call: {
        SetChargingProfile: (call) => {
          look(call, call.req.csChargingProfiles);
        },
        RemoteStartTransaction: (call) => {
          look(call, call.req.chargingProfile);
        },
      },
    };
  },
};
