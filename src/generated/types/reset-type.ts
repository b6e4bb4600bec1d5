// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How to reset. OCPP 1.6 §7.42. */
export type ResetType = MemberOf<typeof ResetType>;

export const membersOfResetType = /* @__PURE__ */ membersOf("Hard", "Soft");

/** How to reset. OCPP 1.6 §7.42. */
export const ResetType = /* @__PURE__ */ enumeration(
  {
    /** Restart everything at once. */
    Hard: "Hard",
    /** Stop transactions properly, then restart the software. */
    Soft: "Soft",
  },
  membersOfResetType,
);
