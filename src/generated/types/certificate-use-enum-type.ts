// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** What a root certificate is for. Security white paper 6.4. */
export type CertificateUseEnumType = MemberOf<typeof CertificateUseEnumType>;

export const membersOfCertificateUseEnumType = /* @__PURE__ */ membersOf(
  "CentralSystemRootCertificate",
  "ManufacturerRootCertificate",
);

/** What a root certificate is for. Security white paper 6.4. */
export const CertificateUseEnumType = /* @__PURE__ */ enumeration(
  {
    /** Root of the certificates of Central System and Charge Points. */
    CentralSystemRootCertificate: "CentralSystemRootCertificate",
    /** Root of the manufacturer's certificates, for firmware. */
    ManufacturerRootCertificate: "ManufacturerRootCertificate",
  },
  membersOfCertificateUseEnumType,
);
