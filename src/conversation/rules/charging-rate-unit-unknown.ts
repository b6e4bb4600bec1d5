import { chargingRateUnitUnknown as record } from "../../generated/conversation.js";
import type { ChargingProfile } from "../../generated/types/charging-profile.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

/** What the key calls the units of a schedule. */
const names = { A: "Current", W: "Power" } as const;

export const chargingRateUnitUnknown: Rule = {
  record,
  watch: (station, report) => {
    const look = (call: Seen, profile: ChargingProfile | undefined): void => {
      const unit = profile?.chargingSchedule.chargingRateUnit;
      const allowed = station.value("ChargingScheduleAllowedChargingRateUnit");
      // An empty list says nothing of units.
      if (unit === undefined || allowed === undefined || allowed.length === 0) return;
      if (allowed.includes(names[unit])) return;
      const list = allowed.join(",");
      report(call, `the schedule is in ${unit}, and ChargingScheduleAllowedChargingRateUnit is ${list}`);
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
