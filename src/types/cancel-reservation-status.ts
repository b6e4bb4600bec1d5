// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a CancelReservation.req. OCPP 1.6 §7.5. */
export type CancelReservationStatus = MemberOf<typeof CancelReservationStatus>;

/** Answer to a CancelReservation.req. OCPP 1.6 §7.5. */
export const CancelReservationStatus = /* @__PURE__ */ enumeration({
  /** The reservation is gone. */
  Accepted: "Accepted",
  /** There is no such reservation. */
  Rejected: "Rejected",
});

export function readCancelReservationStatus(r: Reader, key: Key, value: unknown): CancelReservationStatus {
  return readMember(r, key, value, CancelReservationStatus);
}
