import { stackLevelTooHigh as record } from "../../generated/conversation.js";
import { profileHandlers } from "../profiles.js";
import type { Rule } from "../rule.js";

export const stackLevelTooHigh: Rule = {
  record,
  watch: (station, report) => ({
    call: profileHandlers((call, { stackLevel }) => {
      const most = station.numberOf("ChargeProfileMaxStackLevel");
      if (most !== undefined && stackLevel > most)
        report(call, `stackLevel is ${stackLevel}, and ChargeProfileMaxStackLevel is ${most}`);
    }),
  }),
};
