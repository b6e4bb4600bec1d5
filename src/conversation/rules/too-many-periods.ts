import { tooManyPeriods as record } from "../../generated/conversation.js";
import { profileHandlers } from "../profiles.js";
import type { Rule } from "../rule.js";

export const tooManyPeriods: Rule = {
  record,
  watch: (station, report) => ({
    call: profileHandlers((call, { chargingSchedule }) => {
      const count = chargingSchedule.chargingSchedulePeriod.length;
      const most = station.numberOf("ChargingScheduleMaxPeriods");
      if (most !== undefined && count > most)
        report(call, `the schedule has ${count} periods, and ChargingScheduleMaxPeriods is ${most}`);
    }),
  }),
};
