import { diagnosticsOrder as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

export const diagnosticsOrder: Rule = {
  record,
  watch: (_, report) => {
    /** The GetDiagnostics since which no upload was reported. */
    let asked: Seen | undefined;
    let isUploading = false;

    return {
      sent: {
        DiagnosticsStatusNotification: ({ isRead }) => {
          // A report that cannot be read may be that of Uploading.
          if (!isRead) asked = undefined;
        },
      },
      call: {
        GetDiagnostics: (call) => {
          // What is uploaded next was asked for before.
          if (!isUploading) asked = call;
        },
        DiagnosticsStatusNotification: (call) => {
          const { status } = call.req;
          if (status === "Uploaded" && asked !== undefined)
            report(call, "reports Uploaded, and never reported Uploading", { earlier: asked });
          isUploading = status === "Uploading";
          if (status !== "Idle") asked = undefined;
        },
      },
    };
  },
};
