import { diagnosticsOrder as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const diagnosticsOrder: Rule = {
  record,
  watch: (_, report) => {
    /** The GetDiagnostics since which no upload was reported. */
    let asked: Seen | undefined;

    return {
      call: {
        GetDiagnostics: (call) => {
          asked = call;
        },
        DiagnosticsStatusNotification: (call) => {
          const { status } = call.req;
          if (status === "Uploaded" && asked !== undefined)
            report(call, "reports Uploaded, and never reported Uploading", { earlier: asked });
          if (status !== "Idle") asked = undefined;
        },
      },
    };
  },
};
