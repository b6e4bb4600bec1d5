import { listVersionNotGrowing as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const listVersionNotGrowing: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      SendLocalList: (call) => {
        const { listVersion, updateType } = call.req;
        const before = station.listVersion;
        // A full list takes the place of the one before, whatever its version.
        if (updateType === "Full" || before === undefined || listVersion > before.version) return;
        report(call, `listVersion is ${listVersion}, and that of the Charge Point was ${before.version}`, {
          earlier: before.seen,
        });
      },
    },
  }),
};
