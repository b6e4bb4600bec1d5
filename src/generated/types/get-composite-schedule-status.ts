// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a GetCompositeSchedule.req. OCPP 1.6 §7.26. */
export type GetCompositeScheduleStatus = MemberOf<typeof GetCompositeScheduleStatus>;

export const membersOfGetCompositeScheduleStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Answer to a GetCompositeSchedule.req. OCPP 1.6 §7.26. */
export const GetCompositeScheduleStatus = /* @__PURE__ */ enumeration(
  {
    /** The schedule is in the confirmation. */
    Accepted: "Accepted",
    /** There is no schedule to return. */
    Rejected: "Rejected",
  },
  membersOfGetCompositeScheduleStatus,
);
