import { idleUntriggered as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { SeenCall } from "../seen.js";

export const idleUntriggered: Rule = {
  record,
  watch: (station, report) => {
    /** Whether the log has shown CALLs of the Central System: what asked for it may stand before the log, or in none. */
    let hasCommands = false;
    const look = (call: SeenCall<"DiagnosticsStatusNotification" | "FirmwareStatusNotification">): void => {
      if (call.req.status === "Idle" && hasCommands && !station.triggered.has(call.action))
        report(call, "reports Idle, and no TriggerMessage asked for it");
    };
    return {
      frame: ({ waiting }) => {
        if (waiting?.sender === "CentralSystem") hasCommands = true;
      },
      call: { DiagnosticsStatusNotification: look, FirmwareStatusNotification: look },
    };
  },
};
