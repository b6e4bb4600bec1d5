import { firmwareOrder as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const firmwareOrder: Rule = {
  record,
  watch: (_, report) => {
    /** The UpdateFirmware since which the firmware was not reported as downloaded. */
    let asked: Seen | undefined;
    let isUnderWay = false;

    return {
      sent: {
        FirmwareStatusNotification: ({ isRead }) => {
          // A report that cannot be read may be that of Downloaded.
          if (!isRead) asked = undefined;
        },
      },
      call: {
        UpdateFirmware: (call) => {
          // What is installed next was asked for before.
          if (!isUnderWay) asked = call;
        },
        FirmwareStatusNotification: (call) => {
          const { status } = call.req;
          if ((status === "Installing" || status === "Installed") && asked !== undefined) {
            report(call, `reports ${status}, and never reported Downloaded`, { earlier: asked });
            asked = undefined;
          }
          if (status === "Downloaded") asked = undefined;
          isUnderWay = status === "Downloading" || status === "Downloaded" || status === "Installing";
        },
      },
    };
  },
};
