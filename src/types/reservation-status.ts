// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a ReserveNow.req. OCPP 1.6 §7.40. */
export type ReservationStatus = MemberOf<typeof ReservationStatus>;

/** Answer to a ReserveNow.req. OCPP 1.6 §7.40. */
export const ReservationStatus = /* @__PURE__ */ enumeration({
  /** The reservation stands. */
  Accepted: "Accepted",
  /** The connector has an error. */
  Faulted: "Faulted",
  /** The connector is in use or reserved. */
  Occupied: "Occupied",
  /** The Charge Point does not do reservations. */
  Rejected: "Rejected",
  /** The connector is not available. */
  Unavailable: "Unavailable",
});

export function readReservationStatus(r: Reader, key: Key, value: unknown): ReservationStatus {
  return readMember(r, key, value, ReservationStatus);
}
