// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** State of a connector; connector 0 has only Available, Unavailable and Faulted. OCPP 1.6 §7.7. */
export type ChargePointStatus = MemberOf<typeof ChargePointStatus>;

export const membersOfChargePointStatus = /* @__PURE__ */ membersOf(
  "Available",
  "Preparing",
  "Charging",
  "SuspendedEVSE",
  "SuspendedEV",
  "Finishing",
  "Reserved",
  "Unavailable",
  "Faulted",
);

/** State of a connector; connector 0 has only Available, Unavailable and Faulted. OCPP 1.6 §7.7. */
export const ChargePointStatus = /* @__PURE__ */ enumeration(
  {
    /** Free for a new user. */
    Available: "Available",
    /** Occupied, and not ready to charge yet. */
    Preparing: "Preparing",
    /** The way is open and the vehicle may charge; it need not be taking energy. */
    Charging: "Charging",
    /** A vehicle is connected and the Charge Point offers it no energy, for a limit or a refused idTag; also when both suspend. */
    SuspendedEVSE: "SuspendedEVSE",
    /** The Charge Point is ready to offer energy, and the vehicle neither asks for any nor takes any. */
    SuspendedEV: "SuspendedEV",
    /** The transaction is over and the connector is not free yet. */
    Finishing: "Finishing",
    /** Kept for somebody. */
    Reserved: "Reserved",
    /** Not available for charging. */
    Unavailable: "Unavailable",
    /** Not available because of an error. */
    Faulted: "Faulted",
  },
  membersOfChargePointStatus,
);
