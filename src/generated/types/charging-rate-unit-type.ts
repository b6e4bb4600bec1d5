// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Unit of a charging limit. OCPP 1.6 §7.12. */
export type ChargingRateUnitType = MemberOf<typeof ChargingRateUnitType>;

export const membersOfChargingRateUnitType = /* @__PURE__ */ membersOf("W", "A");

/** Unit of a charging limit. OCPP 1.6 §7.12. */
export const ChargingRateUnitType = /* @__PURE__ */ enumeration(
  {
    /** Watts, over all phases. */
    W: "W",
    /** Amperes, per phase. */
    A: "A",
  },
  membersOfChargingRateUnitType,
);
