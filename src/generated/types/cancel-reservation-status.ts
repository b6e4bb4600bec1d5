// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a CancelReservation.req. OCPP 1.6 §7.5. */
export type CancelReservationStatus = MemberOf<typeof CancelReservationStatus>;

export const membersOfCancelReservationStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected");

/** Answer to a CancelReservation.req. OCPP 1.6 §7.5. */
export const CancelReservationStatus = /* @__PURE__ */ enumeration(
  {
    /** The reservation is gone. */
    Accepted: "Accepted",
    /** There is no such reservation. */
    Rejected: "Rejected",
  },
  membersOfCancelReservationStatus,
);
