// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Algorithm of the hashes that name a certificate. Security white paper 6.12. */
export type HashAlgorithmEnumType = MemberOf<typeof HashAlgorithmEnumType>;

export const membersOfHashAlgorithmEnumType = /* @__PURE__ */ membersOf("SHA256", "SHA384", "SHA512");

/** Algorithm of the hashes that name a certificate. Security white paper 6.12. */
export const HashAlgorithmEnumType = /* @__PURE__ */ enumeration(
  {
    /** SHA-256, 64 hex digits. */
    SHA256: "SHA256",
    /** SHA-384, 96 hex digits. */
    SHA384: "SHA384",
    /** SHA-512, 128 hex digits. */
    SHA512: "SHA512",
  },
  membersOfHashAlgorithmEnumType,
);
