import { idleUntriggered as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { SeenCall } from "../seen.js";

export const idleUntriggered: Rule = {
  record,
  watch: (station, report) => {
    let frames = 0;
    const look = (call: SeenCall<"DiagnosticsStatusNotification" | "FirmwareStatusNotification">): void => {
      if (call.req.status === "Idle" && frames > 1 && !station.triggered.has(call.action))
        report(call, "reports Idle, and no TriggerMessage asked for it");
    };
    return {
      call: { DiagnosticsStatusNotification: look, FirmwareStatusNotification: look },
      // What asked for the first may stand before the log.
      frame: () => {
        frames++;
      },
    };
  },
};
