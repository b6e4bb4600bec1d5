import { chargingRateUnitUnknown as record } from "../../generated/conversation.js";
import { profileHandlers } from "../profiles.js";
import type { Rule } from "../rule.js";

/** What the key calls the units of a schedule. */
const names = { A: "Current", W: "Power" } as const;

export const chargingRateUnitUnknown: Rule = {
  record,
  watch: (station, report) => ({
    call: profileHandlers((call, { chargingSchedule: { chargingRateUnit } }) => {
      const allowed = station.value("ChargingScheduleAllowedChargingRateUnit");
      // An empty list says nothing of units.
      if (allowed === undefined || allowed.length === 0 || allowed.includes(names[chargingRateUnit])) return;
      const list = allowed.join(",");
      report(call, `the schedule is in ${chargingRateUnit}, and ChargingScheduleAllowedChargingRateUnit is ${list}`);
    }),
  }),
};
