import { firmwareOrder as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const firmwareOrder: Rule = {
  record,
  watch: (_, report) => {
    /** The UpdateFirmware since which the firmware was not reported as downloaded. */
    let asked: Seen | undefined;

    return {
      call: {
        UpdateFirmware: (call) => {
          asked = call;
        },
        FirmwareStatusNotification: (call) => {
          const { status } = call.req;
          if ((status === "Installing" || status === "Installed") && asked !== undefined) {
            report(call, `reports ${status}, and never reported Downloaded`, { earlier: asked });
            asked = undefined;
          }
          if (status === "Downloaded") asked = undefined;
        },
      },
    };
  },
};
