// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How the upload of diagnostics gets on. OCPP 1.6 §7.24. */
export type DiagnosticsStatus = MemberOf<typeof DiagnosticsStatus>;

export const membersOfDiagnosticsStatus = /* @__PURE__ */ membersOf("Idle", "Uploaded", "UploadFailed", "Uploading");

/** How the upload of diagnostics gets on. OCPP 1.6 §7.24. */
export const DiagnosticsStatus = /* @__PURE__ */ enumeration(
  {
    /** No upload is under way; sent only after a TriggerMessage.req. */
    Idle: "Idle",
    /** The upload is done. */
    Uploaded: "Uploaded",
    /** The upload failed. */
    UploadFailed: "UploadFailed",
    /** The upload is under way. */
    Uploading: "Uploading",
  },
  membersOfDiagnosticsStatus,
);
