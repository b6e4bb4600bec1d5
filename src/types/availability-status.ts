// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a ChangeAvailability.req. OCPP 1.6 §7.3. */
export type AvailabilityStatus = MemberOf<typeof AvailabilityStatus>;

/** Answer to a ChangeAvailability.req. OCPP 1.6 §7.3. */
export const AvailabilityStatus = /* @__PURE__ */ enumeration({
  /** The change is done. */
  Accepted: "Accepted",
  /** The change is refused. */
  Rejected: "Rejected",
  /** The change follows when the running transaction ends. */
  Scheduled: "Scheduled",
});

export function readAvailabilityStatus(r: Reader, key: Key, value: unknown): AvailabilityStatus {
  return readMember(r, key, value, AvailabilityStatus);
}
