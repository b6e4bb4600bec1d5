import { failureReported as record } from "../../generated/conversation.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

const failures = new Set<string>([
  "UploadFailed",
  "DownloadFailed",
  "InstallationFailed",
  "UploadFailure",
  "BadMessage",
  "NotSupportedOperation",
  "PermissionDenied",
  "InstallVerificationFailed",
  "InvalidSignature",
]);

export const failureReported: Rule = {
  record,
  watch: (_, report) => {
    const look = (call: Seen & { readonly action: string; readonly req: { readonly status: string } }): void => {
      if (failures.has(call.req.status)) report(call, `reports ${call.req.status}`);
    };
    return {
      call: {
        DiagnosticsStatusNotification: look,
        FirmwareStatusNotification: look,
        LogStatusNotification: look,
        SignedFirmwareStatusNotification: look,
      },
    };
  },
};
