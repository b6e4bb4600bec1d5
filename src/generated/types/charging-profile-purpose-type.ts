// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** What a charging profile limits. OCPP 1.6 §7.10. */
export type ChargingProfilePurposeType = MemberOf<typeof ChargingProfilePurposeType>;

export const membersOfChargingProfilePurposeType = /* @__PURE__ */ membersOf(
  "ChargePointMaxProfile",
  "TxDefaultProfile",
  "TxProfile",
);

/** What a charging profile limits. OCPP 1.6 §7.10. */
export const ChargingProfilePurposeType = /* @__PURE__ */ enumeration(
  {
    /** The whole Charge Point. */
    ChargePointMaxProfile: "ChargePointMaxProfile",
    /** New transactions, and running ones without a profile of their own. */
    TxDefaultProfile: "TxDefaultProfile",
    /** One transaction. */
    TxProfile: "TxProfile",
  },
  membersOfChargingProfilePurposeType,
);
