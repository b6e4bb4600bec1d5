// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to an InstallCertificate.req. The JSON schemas call it InstallCertificateStatusEnumType. Security white paper 6.3. */
export type CertificateStatusEnumType = MemberOf<typeof CertificateStatusEnumType>;

export const membersOfCertificateStatusEnumType = /* @__PURE__ */ membersOf("Accepted", "Failed", "Rejected");

/** Answer to an InstallCertificate.req. The JSON schemas call it InstallCertificateStatusEnumType. Security white paper 6.3. */
export const CertificateStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** Installed. */
    Accepted: "Accepted",
    /** The certificate is good, but something else went wrong. */
    Failed: "Failed",
    /** The certificate is bad, or there is no room for another one. */
    Rejected: "Rejected",
  },
  membersOfCertificateStatusEnumType,
);
