// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How often a schedule comes back. OCPP 1.6 §7.37. */
export type RecurrencyKindType = MemberOf<typeof RecurrencyKindType>;

export const membersOfRecurrencyKindType = /* @__PURE__ */ membersOf("Daily", "Weekly");

/** How often a schedule comes back. OCPP 1.6 §7.37. */
export const RecurrencyKindType = /* @__PURE__ */ enumeration(
  {
    /** Every day. */
    Daily: "Daily",
    /** Every week. */
    Weekly: "Weekly",
  },
  membersOfRecurrencyKindType,
);
