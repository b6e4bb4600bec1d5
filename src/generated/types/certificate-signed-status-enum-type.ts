// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a CertificateSigned.req. Security white paper 6.2. */
export type CertificateSignedStatusEnumType = MemberOf<typeof CertificateSignedStatusEnumType>;

export const membersOfCertificateSignedStatusEnumType = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Answer to a CertificateSigned.req. Security white paper 6.2. */
export const CertificateSignedStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** The certificate is good and taken. */
    Accepted: "Accepted",
    /** The certificate is bad and thrown away. */
    Rejected: "Rejected",
  },
  membersOfCertificateSignedStatusEnumType,
);
