// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a ReserveNow.req. OCPP 1.6 §7.40. */
export type ReservationStatus = MemberOf<typeof ReservationStatus>;

export const membersOfReservationStatus = /* @__PURE__ */ membersOf(
  "Accepted",
  "Faulted",
  "Occupied",
  "Rejected",
  "Unavailable",
);

/** Answer to a ReserveNow.req. OCPP 1.6 §7.40. */
export const ReservationStatus = /* @__PURE__ */ enumeration(
  {
    /** The reservation stands. */
    Accepted: "Accepted",
    /** The connector has an error. */
    Faulted: "Faulted",
    /** The connector is in use or reserved. */
    Occupied: "Occupied",
    /** The Charge Point takes no reservations, or none for connector 0. */
    Rejected: "Rejected",
    /** The connector is not available. */
    Unavailable: "Unavailable",
  },
  membersOfReservationStatus,
);
