import { changeReadOnlyKey as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const changeReadOnlyKey: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      ChangeConfiguration: (call) => {
        const { key } = call.req;
        if (station.isReadOnly(key)) report(call, `${key} is changed, and GetConfiguration reported it as read-only`);
      },
    },
  }),
};
