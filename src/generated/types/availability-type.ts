// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** What a connector is to become. OCPP 1.6 §7.4. */
export type AvailabilityType = MemberOf<typeof AvailabilityType>;

export const membersOfAvailabilityType = /* @__PURE__ */ membersOf("Inoperative", "Operative");

/** What a connector is to become. OCPP 1.6 §7.4. */
export const AvailabilityType = /* @__PURE__ */ enumeration(
  {
    /** Not available for charging. */
    Inoperative: "Inoperative",
    /** Available for charging. */
    Operative: "Operative",
  },
  membersOfAvailabilityType,
);
