// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a SignedUpdateFirmware.req. Security white paper 6.18. */
export type UpdateFirmwareStatusEnumType = MemberOf<typeof UpdateFirmwareStatusEnumType>;

export const membersOfUpdateFirmwareStatusEnumType = /* @__PURE__ */ membersOf(
  "Accepted",
  "Rejected",
  "AcceptedCanceled",
  "InvalidCertificate",
  "RevokedCertificate",
);

/** Answer to a SignedUpdateFirmware.req. Security white paper 6.18. */
export const UpdateFirmwareStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** The update will start; whether it succeeds is not said. */
    Accepted: "Accepted",
    /** There will be no update. */
    Rejected: "Rejected",
    /** The update will start, and one that was running is cancelled for it. */
    AcceptedCanceled: "AcceptedCanceled",
    /** The certificate of the signer is not valid. */
    InvalidCertificate: "InvalidCertificate",
    /** The signer's certificate was revoked. */
    RevokedCertificate: "RevokedCertificate",
  },
  membersOfUpdateFirmwareStatusEnumType,
);
