// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a ChangeAvailability.req. OCPP 1.6 §7.3. */
export type AvailabilityStatus = MemberOf<typeof AvailabilityStatus>;

export const membersOfAvailabilityStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected", "Scheduled");

/** Answer to a ChangeAvailability.req. OCPP 1.6 §7.3. */
export const AvailabilityStatus = /* @__PURE__ */ enumeration(
  {
    /** The change is accepted and will be made, or was made before. */
    Accepted: "Accepted",
    /** The change is refused. */
    Rejected: "Rejected",
    /** The change follows when the running transaction ends. */
    Scheduled: "Scheduled",
  },
  membersOfAvailabilityStatus,
);
