// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a SetChargingProfile.req. OCPP 1.6 §7.11. */
export type ChargingProfileStatus = MemberOf<typeof ChargingProfileStatus>;

export const membersOfChargingProfileStatus = /* @__PURE__ */ membersOf("Accepted", "Rejected", "NotSupported");

/** Answer to a SetChargingProfile.req. OCPP 1.6 §7.11. */
export const ChargingProfileStatus = /* @__PURE__ */ enumeration(
  {
    /** The profile is accepted and will be put in force. */
    Accepted: "Accepted",
    /** The profile is refused. */
    Rejected: "Rejected",
    /** This request is not supported; without smart charging, the answer is a CALLERROR with NotSupported. */
    NotSupported: "NotSupported",
  },
  membersOfChargingProfileStatus,
);
