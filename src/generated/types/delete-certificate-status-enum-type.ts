// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a DeleteCertificate.req. Security white paper 6.7. */
export type DeleteCertificateStatusEnumType = MemberOf<typeof DeleteCertificateStatusEnumType>;

export const membersOfDeleteCertificateStatusEnumType = /* @__PURE__ */ membersOf("Accepted", "Failed", "NotFound");

/** Answer to a DeleteCertificate.req. Security white paper 6.7. */
export const DeleteCertificateStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** Removed. */
    Accepted: "Accepted",
    /** It could not be removed, as when it secures the connection. */
    Failed: "Failed",
    /** There is no such certificate. */
    NotFound: "NotFound",
  },
  membersOfDeleteCertificateStatusEnumType,
);
