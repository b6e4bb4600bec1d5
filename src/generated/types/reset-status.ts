// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a Reset.req. OCPP 1.6 §7.41. */
export type ResetStatus = MemberOf<typeof ResetStatus>;

export const membersOfResetStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Answer to a Reset.req. OCPP 1.6 §7.41. */
export const ResetStatus = /* @__PURE__ */ enumeration(
  {
    /** The reset will follow. */
    Accepted: "Accepted",
    /** There will be no reset. */
    Rejected: "Rejected",
  },
  membersOfResetStatus,
);
