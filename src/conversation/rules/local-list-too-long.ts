import { localListTooLong as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const localListTooLong: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      SendLocalList: (call) => {
        const { localAuthorizationList = [], updateType } = call.req;
        const count = localAuthorizationList.length;
        const inOneRequest = station.numberOf("SendLocalListMaxLength");
        // Of a differential update it is not known how long the list becomes.
        const atAll = updateType === "Full" ? station.numberOf("LocalAuthListMaxLength") : undefined;
        if (inOneRequest !== undefined && count > inOneRequest)
          report(call, `has ${count} entries, and SendLocalListMaxLength is ${inOneRequest}`);
        else if (atAll !== undefined && count > atAll)
          report(call, `has ${count} entries, and LocalAuthListMaxLength is ${atAll}`);
      },
    },
  }),
};
