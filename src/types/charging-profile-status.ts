// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a SetChargingProfile.req. OCPP 1.6 §7.11. */
export type ChargingProfileStatus = MemberOf<typeof ChargingProfileStatus>;

/** Answer to a SetChargingProfile.req. OCPP 1.6 §7.11. */
export const ChargingProfileStatus = /* @__PURE__ */ enumeration({
  /** The profile is in force. */
  Accepted: "Accepted",
  /** The profile is refused. */
  Rejected: "Rejected",
  /** The Charge Point cannot do smart charging. */
  NotSupported: "NotSupported",
});

export function readChargingProfileStatus(r: Reader, key: Key, value: unknown): ChargingProfileStatus {
  return readMember(r, key, value, ChargingProfileStatus);
}
