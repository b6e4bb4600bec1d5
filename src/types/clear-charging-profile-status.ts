// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a ClearChargingProfile.req. OCPP 1.6 §7.21. */
export type ClearChargingProfileStatus = MemberOf<typeof ClearChargingProfileStatus>;

/** Answer to a ClearChargingProfile.req. OCPP 1.6 §7.21. */
export const ClearChargingProfileStatus = /* @__PURE__ */ enumeration({
  /** The profiles are gone. */
  Accepted: "Accepted",
  /** No profile matched. */
  Unknown: "Unknown",
});

export function readClearChargingProfileStatus(r: Reader, key: Key, value: unknown): ClearChargingProfileStatus {
  return readMember(r, key, value, ClearChargingProfileStatus);
}
