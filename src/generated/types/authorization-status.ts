// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** What a Central System says about an idTag. OCPP 1.6 §7.2. */
export type AuthorizationStatus = MemberOf<typeof AuthorizationStatus>;

export const membersOfAuthorizationStatus = /* @__PURE__ */ membersOf(
  "Accepted",
  "Blocked",
  "Expired",
  "Invalid",
  "ConcurrentTx",
);

/** What a Central System says about an idTag. OCPP 1.6 §7.2. */
export const AuthorizationStatus = /* @__PURE__ */ enumeration(
  {
    /** May charge. */
    Accepted: "Accepted",
    /** Is known and may not charge. */
    Blocked: "Blocked",
    /** Was valid once and is not any more. */
    Expired: "Expired",
    /** Is not known. */
    Invalid: "Invalid",
    /** Takes part in another transaction already. */
    ConcurrentTx: "ConcurrentTx",
  },
  membersOfAuthorizationStatus,
);
