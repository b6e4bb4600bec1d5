// Generated from spec/enumerations.ts by `npm run generate`.

import { enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a ClearChargingProfile.req. OCPP 1.6 §7.21. */
export type ClearChargingProfileStatus = (typeof ClearChargingProfileStatus.values)[number];

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
