import { tooManyKeys as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const tooManyKeys: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      GetConfiguration: (call) => {
        const count = call.req.key?.length ?? 0;
        const most = station.numberOf("GetConfigurationMaxKeys");
        if (most !== undefined && count > most)
          report(call, `asks for ${count} keys, and GetConfigurationMaxKeys is ${most}`);
      },
    },
  }),
};
