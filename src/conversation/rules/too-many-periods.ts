import { tooManyPeriods as record } from "../../generated/conversation.js";
import type { ChargingProfile } from "../../generated/types/charging-profile.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const tooManyPeriods: Rule = {
  record,
  watch: (station, report) => {
    const look = (call: Seen, profile: ChargingProfile | undefined): void => {
      const count = profile?.chargingSchedule.chargingSchedulePeriod.length ?? 0;
      const most = station.numberOf("ChargingScheduleMaxPeriods");
      if (most !== undefined && count > most)
        report(call, `the schedule has ${count} periods, and ChargingScheduleMaxPeriods is ${most}`);
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
