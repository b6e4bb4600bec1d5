// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** What the times of a schedule refer to. OCPP 1.6 §7.9. */
export type ChargingProfileKindType = MemberOf<typeof ChargingProfileKindType>;

export const membersOfChargingProfileKindType = /* @__PURE__ */ membersOf("Absolute", "Recurring", "Relative");

/** What the times of a schedule refer to. OCPP 1.6 §7.9. */
export const ChargingProfileKindType = /* @__PURE__ */ enumeration(
  {
    /** A fixed moment, startSchedule. */
    Absolute: "Absolute",
    /** A moment that comes back every day or week. */
    Recurring: "Recurring",
    /** The start of charging. */
    Relative: "Relative",
  },
  membersOfChargingProfileKindType,
);
