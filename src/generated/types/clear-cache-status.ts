// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a ClearCache.req. OCPP 1.6 §7.20. */
export type ClearCacheStatus = MemberOf<typeof ClearCacheStatus>;

export const membersOfClearCacheStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Answer to a ClearCache.req. OCPP 1.6 §7.20. */
export const ClearCacheStatus = /* @__PURE__ */ enumeration(
  {
    /** The cache is empty. */
    Accepted: "Accepted",
    /** The cache was not cleared. */
    Rejected: "Rejected",
  },
  membersOfClearCacheStatus,
);
