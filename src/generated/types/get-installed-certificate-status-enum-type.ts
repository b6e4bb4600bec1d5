// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Whether a Charge Point has certificates to list. Security white paper 6.11. */
export type GetInstalledCertificateStatusEnumType = MemberOf<typeof GetInstalledCertificateStatusEnumType>;

export const membersOfGetInstalledCertificateStatusEnumType = /* @__PURE__ */ membersOf("Accepted", "NotFound");

/** Whether a Charge Point has certificates to list. Security white paper 6.11. */
export const GetInstalledCertificateStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** It has at least one. */
    Accepted: "Accepted",
    /** It has none of that kind. */
    NotFound: "NotFound",
  },
  membersOfGetInstalledCertificateStatusEnumType,
);
