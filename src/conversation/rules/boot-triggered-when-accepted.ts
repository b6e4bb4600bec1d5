import { bootTriggeredWhenAccepted as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";

export const bootTriggeredWhenAccepted: Rule = {
  record,
  watch: (station, report) => ({
    call: {
      TriggerMessage: (call) => {
        const { boot } = station;
        if (call.req.requestedMessage === "BootNotification" && boot?.status === "Accepted")
          report(call, "asks for BootNotification, which was answered with Accepted before", { earlier: boot.seen });
      },
    },
  }),
};
