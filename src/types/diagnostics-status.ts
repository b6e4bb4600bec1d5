// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** How the upload of diagnostics gets on. OCPP 1.6 §7.24. */
export type DiagnosticsStatus = MemberOf<typeof DiagnosticsStatus>;

/** How the upload of diagnostics gets on. OCPP 1.6 §7.24. */
export const DiagnosticsStatus = /* @__PURE__ */ enumeration({
  /** Nothing is being uploaded. */
  Idle: "Idle",
  /** The upload is done. */
  Uploaded: "Uploaded",
  /** The upload failed. */
  UploadFailed: "UploadFailed",
  /** The upload is under way. */
  Uploading: "Uploading",
});

export function readDiagnosticsStatus(r: Reader, key: Key, value: unknown): DiagnosticsStatus {
  return readMember(r, key, value, DiagnosticsStatus);
}
