// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a ClearChargingProfile.req. OCPP 1.6 §7.21. */
export type ClearChargingProfileStatus = MemberOf<typeof ClearChargingProfileStatus>;

export const membersOfClearChargingProfileStatus = /* @__PURE__ */ membersOf("Accepted", "Unknown");

/** Answer to a ClearChargingProfile.req. OCPP 1.6 §7.21. */
export const ClearChargingProfileStatus = /* @__PURE__ */ enumeration(
  {
    /** The profiles will be removed. */
    Accepted: "Accepted",
    /** No profile matched. */
    Unknown: "Unknown",
  },
  membersOfClearChargingProfileStatus,
);
