// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How the upload of a log gets on. Security white paper 6.19. */
export type UploadLogStatusEnumType = MemberOf<typeof UploadLogStatusEnumType>;

export const membersOfUploadLogStatusEnumType = /* @__PURE__ */ membersOf(
  "BadMessage",
  "Idle",
  "NotSupportedOperation",
  "PermissionDenied",
  "Uploaded",
  "UploadFailure",
  "Uploading",
);

/** How the upload of a log gets on. Security white paper 6.19. */
export const UploadLogStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** The server did not understand, or used another protocol. */
    BadMessage: "BadMessage",
    /** Nothing is being uploaded; sent only after an ExtendedTriggerMessage.req. */
    Idle: "Idle",
    /** The server cannot do this. */
    NotSupportedOperation: "NotSupportedOperation",
    /** The server did not allow it. */
    PermissionDenied: "PermissionDenied",
    /** The upload is done. */
    Uploaded: "Uploaded",
    /** The upload failed. */
    UploadFailure: "UploadFailure",
    /** The upload is under way. */
    Uploading: "Uploading",
  },
  membersOfUploadLogStatusEnumType,
);
